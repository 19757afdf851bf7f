--TEST--
A socket equals its number and its string, and compares with numbers
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
var_dump($socket == $id, $socket == $id + 1, $socket > 0, $socket < 0, $socket == "Resource id #$id",
    $socket == 'x', $socket == true, $socket != false, $socket === $id);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
