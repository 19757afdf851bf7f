--TEST--
A closed socket keeps its number and its string
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$before = [(int) $socket, (string) $socket];
socket_close($socket);
var_dump($before === [(int) $socket, (string) $socket]);
?>
--EXPECT--
bool(true)
