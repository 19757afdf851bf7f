--TEST--
socket_clear_error forgets the error of one socket or of the request
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
@socket_shutdown($socket);
var_dump(socket_clear_error($socket), socket_last_error($socket), socket_last_error() === SOCKET_ENOTCONN);
@socket_shutdown($socket);
var_dump(socket_clear_error(), socket_last_error(), socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECT--
NULL
int(0)
bool(true)
NULL
int(0)
bool(true)
