--TEST--
A datagram goes whole or not at all
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_connect($a, '127.0.0.1', $port);
var_dump(socket_send_all($a, 'whole'), socket_read($b, 100));
var_dump(socket_send_all($a, str_repeat('x', 70000)), socket_last_error($a) === SOCKET_EMSGSIZE);
?>
--EXPECTF--
int(5)
string(5) "whole"

Warning: socket_send_all(): Unable to write to socket [90]: Message too long in %s on line %d
bool(false)
bool(true)
