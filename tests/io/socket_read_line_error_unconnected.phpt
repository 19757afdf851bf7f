--TEST--
A line of a socket without a connection warns
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_read($socket, 100, PHP_NORMAL_READ), socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
bool(true)
