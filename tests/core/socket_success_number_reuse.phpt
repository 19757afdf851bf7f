--TEST--
The number of a socket is free again when the socket is
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$id = (int) $socket;
unset($socket);
var_dump((int) socket_create(AF_INET, SOCK_STREAM, SOL_TCP) === $id);
?>
--EXPECT--
bool(true)
