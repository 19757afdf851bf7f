--TEST--
Accepting on a datagram socket warns and returns false
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_accept($socket), socket_last_error() === SOCKET_EOPNOTSUPP);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [95]: Operation not supported in %s on line %d
bool(false)
bool(true)
