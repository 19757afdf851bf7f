--TEST--
A closed socket is an Error, another type a TypeError
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
socket_close($left);
net_attempt(fn () => socket_readv($left, socket_iovec_alloc(1, 5)));
net_attempt(fn () => socket_readv($right, ['']));
net_attempt(fn () => socket_readv('socket', socket_iovec_alloc(1, 5)));
?>
--EXPECT--
Error: socket_readv(): Argument #1 ($socket) has already been closed
TypeError: socket_readv(): Argument #2 ($iovec) must be of type SocketIovec, array given
TypeError: socket_readv(): Argument #1 ($socket) must be of type Socket, string given
