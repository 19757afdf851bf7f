--TEST--
socket_create warns of a protocol that the system does not know
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_create(AF_INET, SOCK_STREAM, 9999));
var_dump(socket_last_error() === SOCKET_EINVAL, socket_strerror(socket_last_error()));
?>
--EXPECTF--
Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
string(16) "Invalid argument"
