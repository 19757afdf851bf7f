--TEST--
The last error is kept for the socket and for the request
--EXTENSIONS--
sockets
--FILE--
<?php
$one = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$two = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
@socket_shutdown($one);
@socket_listen($two);
var_dump(socket_last_error($one) === SOCKET_ENOTCONN, socket_last_error($two) === SOCKET_EOPNOTSUPP,
    socket_last_error() === SOCKET_EOPNOTSUPP);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
