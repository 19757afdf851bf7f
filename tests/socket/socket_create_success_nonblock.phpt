--TEST--
SOCK_NONBLOCK in the type makes a non-blocking socket
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, SOL_UDP);
var_dump(socket_recv($socket, $data, 10, 0), socket_last_error($socket) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
