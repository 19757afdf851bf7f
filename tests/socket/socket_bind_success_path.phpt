--TEST--
A bound Unix socket has its path as name and can be connected to
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($listener, $path), socket_listen($listener), file_exists($path));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $path));
socket_getpeername($client, $address, $port);
var_dump($address === $path, $port);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
NULL
