--TEST--
A host with a NUL byte is no host
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $port] = net_udp_bound();
var_dump(socket_sendto($socket, 'x', 1, 0, "127.0.0.1\0.example", $port), socket_last_error($socket));
?>
--EXPECTF--
Warning: socket_sendto(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)
