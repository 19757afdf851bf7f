--TEST--
A datagram that nobody took is reported to the connected sender
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
socket_close($receiver);
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($sender, '127.0.0.1', $port);
socket_write($sender, 'x');
net_wait_readable($sender);
var_dump(socket_recv($sender, $data, 100, 0), $data, socket_last_error($sender) === SOCKET_ECONNREFUSED);
?>
--EXPECTF--
Warning: socket_recv(): Unable to read from socket [111]: Connection refused in %s on line %d
bool(false)
NULL
bool(true)
