--TEST--
Options of a closed socket throw an Error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
socket_close($socket);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, 'no array'));
net_attempt(fn() => socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_get_option(): Argument #1 ($socket) has already been closed
