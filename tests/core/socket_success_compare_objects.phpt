--TEST--
Two sockets are never equal, and a socket equals itself
--EXTENSIONS--
sockets
--FILE--
<?php
$one = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$two = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump($one == $two, $one === $two, $one == $one, $one === $one, $one < $two, $one > $two);
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)
