--TEST--
Listening on a datagram socket warns and returns false
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_listen($socket), socket_last_error($socket) === SOCKET_EOPNOTSUPP);
?>
--EXPECTF--
Warning: socket_listen(): unable to listen on socket [95]: Operation not supported in %s on line %d
bool(false)
bool(true)
