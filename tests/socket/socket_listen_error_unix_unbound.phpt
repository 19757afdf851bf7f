--TEST--
A Unix socket without a name cannot listen
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_listen($socket), socket_last_error($socket) === SOCKET_EINVAL);
?>
--EXPECTF--
Warning: socket_listen(): unable to listen on socket [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
