--TEST--
A socket equals its number as a string of digits
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
var_dump("$id" == $socket, $socket == "$id", '0' == $socket, $socket > '0', $socket == '', in_array("$id", [$socket]));
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
