--TEST--
Binding a bound socket warns
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($socket, '127.0.0.1');
var_dump(socket_bind($socket, '127.0.0.1'));
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [22]: Invalid argument in %s on line %d
bool(false)
