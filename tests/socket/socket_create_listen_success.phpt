--TEST--
socket_create_listen listens on every IPv4 address of a free port
--EXTENSIONS--
sockets
--FILE--
<?php
$listener = socket_create_listen(0);
socket_getsockname($listener, $address, $port);
var_dump($listener instanceof Socket, $address, $port > 0);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, '127.0.0.1', $port), socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(true)
string(7) "0.0.0.0"
bool(true)
bool(true)
bool(true)
