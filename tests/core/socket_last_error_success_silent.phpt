--TEST--
EAGAIN is remembered though nothing is said of it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $peer] = net_unix_pair();
socket_set_nonblock($socket);
var_dump(socket_recv($socket, $data, 1, 0), socket_last_error($socket) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
