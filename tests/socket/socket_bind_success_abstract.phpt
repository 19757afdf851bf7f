--TEST--
An abstract name keeps its leading NUL in both directions
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$name = net_abstract_name();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($listener, $name), socket_listen($listener));
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $name));
socket_getsockname($listener, $own);
socket_getpeername($client, $peer);
var_dump($own === $name, $peer === $name);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
