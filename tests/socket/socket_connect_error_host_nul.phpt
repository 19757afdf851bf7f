--TEST--
A host with a NUL byte is not cut at it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($socket, "127.0.0.1\0.example", $port));
?>
--EXPECTF--
Warning: socket_connect(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
