--TEST--
Functions of sockets refuse what is no socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_close(null));
net_attempt(fn () => socket_read(1, 1));
net_attempt(fn () => socket_write('x', 'x'));
net_attempt(fn () => socket_accept(new stdClass()));
net_attempt(fn () => socket_accept(fopen('php://memory', 'r')));
?>
--EXPECT--
TypeError: socket_close(): Argument #1 ($socket) must be of type Socket, null given
TypeError: socket_read(): Argument #1 ($socket) must be of type Socket, int given
TypeError: socket_write(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_accept(): Argument #1 ($socket) must be of type Socket, stdClass given
TypeError: socket_accept(): Argument #1 ($socket) must be of type Socket, resource given
