--TEST--
A socket as a number is the number of the resource that it was until PHP 7
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
var_dump((int) $socket === $id, intval($socket) === $id, sprintf('%d', $socket) === "$id",
    $socket + 1 === $id + 1, (float) $socket === (float) $id, $socket % 1 === 0);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
