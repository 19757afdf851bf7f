--TEST--
Shutting down a socket that is not connected warns and returns false
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_shutdown($socket, SHUT_RDWR), socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECTF--
Warning: socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
bool(true)
