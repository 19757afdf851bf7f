--TEST--
A socket is not equal to an object of another class, an array or null
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump($socket == new stdClass(), $socket == [], $socket == null, $socket != null);
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(true)
