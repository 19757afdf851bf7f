--TEST--
An error before the first byte is a failure, and the data are empty
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_recv_exact($socket, $data, 10, 0, 1), $data, socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECTF--
Warning: socket_recv_exact(): Unable to read from socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
string(0) ""
bool(true)
