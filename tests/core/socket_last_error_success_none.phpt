--TEST--
Without an error there is 0, and success changes nothing
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_last_error(), socket_last_error($socket), socket_last_error(null));
@socket_shutdown($socket);
socket_bind($socket, '127.0.0.1');
var_dump(socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(true)
