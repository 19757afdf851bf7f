--TEST--
Wrong arguments throw before anything is set
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE));
net_attempt(fn() => socket_set_option($socket, 'level', SO_KEEPALIVE, 1));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, [], 1));
net_attempt(fn() => socket_get_option($socket, SOL_SOCKET));
net_attempt(fn() => socket_get_option('socket', SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
ArgumentCountError: socket_set_option() expects exactly 4 arguments, 3 given
TypeError: socket_set_option(): Argument #2 ($level) must be of type int, string given
TypeError: socket_set_option(): Argument #3 ($option) must be of type int, array given
ArgumentCountError: socket_get_option() expects exactly 3 arguments, 2 given
TypeError: socket_get_option(): Argument #1 ($socket) must be of type Socket, string given
