--TEST--
An accepted connection to an abstract name knows it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$name = net_abstract_name();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $name);
socket_listen($listener);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($client, $name);
$server = socket_accept($listener);
var_dump(socket_getsockname($server, $address), $address === $name, socket_getpeername($server, $address), $address);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
string(0) ""
