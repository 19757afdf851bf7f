--TEST--
Bytes go both ways between Unix sockets of an abstract name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$name = net_abstract_name();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $name);
socket_listen($listener);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $name));
$server = socket_accept($listener);
var_dump(socket_write($client, 'ping'), socket_read($server, 100));
var_dump(socket_write($server, 'pong'), socket_read($client, 100));
?>
--EXPECT--
bool(true)
int(4)
string(4) "ping"
int(4)
string(4) "pong"
