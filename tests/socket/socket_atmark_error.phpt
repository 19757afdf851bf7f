--TEST--
socket_atmark warns of a socket that has no mark
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_atmark($socket));
?>
--EXPECTF--
Warning: socket_atmark(): Unable to apply sockmark [25]: Inappropriate ioctl for device in %s on line %d
bool(false)
