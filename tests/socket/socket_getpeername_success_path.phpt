--TEST--
The peer's path is told, and the port is left alone
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $path);
$port = 'untouched';
var_dump(socket_getpeername($client, $address, $port), $address === $path, $port);
?>
--EXPECT--
bool(true)
bool(true)
string(9) "untouched"
