--TEST--
Bytes go both ways between Unix sockets of a path
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
$server = socket_accept($listener);
var_dump(socket_write($client, 'ping'), socket_read($server, 100));
var_dump(socket_write($server, 'pong'), socket_read($client, 100));
?>
--EXPECT--
int(4)
string(4) "ping"
int(4)
string(4) "pong"
