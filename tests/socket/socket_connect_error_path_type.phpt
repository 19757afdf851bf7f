--TEST--
A stream socket does not connect to a datagram socket's path
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$server = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($server, $path);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $path), socket_last_error($client) === SOCKET_EPROTOTYPE);
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [91]: Protocol wrong type for socket in %s on line %d
bool(false)
bool(true)
