--TEST--
Sockets are keys of WeakMap and SplObjectStorage
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$map = new WeakMap();
$map[$socket] = 'a';
$storage = new SplObjectStorage();
$storage[$socket] = 'b';
var_dump($map[$socket], $storage[$socket]);
unset($storage[$socket], $socket);
var_dump(count($map));
?>
--EXPECT--
string(1) "a"
string(1) "b"
int(0)
