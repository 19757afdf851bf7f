--TEST--
A fresh socket passes the checks of every era's scripts
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump($socket < 0, $socket === false, $socket == false, !$socket, (bool) $socket, is_object($socket));
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
