--TEST--
A new socket has no error, also after another one failed
--EXTENSIONS--
sockets
--FILE--
<?php
$failed = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
@socket_shutdown($failed);
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
var_dump(socket_last_error($socket), socket_last_error($pair[0]), socket_last_error() === SOCKET_ENOTCONN);
?>
--EXPECT--
int(0)
int(0)
bool(true)
