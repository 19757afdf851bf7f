--TEST--
Reading from a socket without a connection warns
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_read($socket, 100));
var_dump(socket_recv($socket, $data, 100, 0), $data);
var_dump(socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)

Warning: socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
NULL
bool(true)
