--TEST--
A socket that was not made leaves its error with the request
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(@socket_create(AF_INET, SOCK_STREAM, 9999), socket_last_error() === SOCKET_EINVAL);
socket_clear_error();
var_dump(@socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair), socket_last_error() === SOCKET_EOPNOTSUPP);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
