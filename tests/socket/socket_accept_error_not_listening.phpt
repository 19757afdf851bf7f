--TEST--
Accepting on a socket that does not listen warns and returns false
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_accept($socket));
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
bool(false)
