--TEST--
Arithmetic takes the number of a socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = spl_object_id($socket);
var_dump($socket * 2 === 2 * $id, -$socket === -$id, $socket <=> $id, max($id - 1, $socket) === $socket);
?>
--EXPECT--
bool(true)
bool(true)
int(0)
bool(true)
