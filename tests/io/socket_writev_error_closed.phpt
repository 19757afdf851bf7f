--TEST--
A closed socket is an Error
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left] = net_unix_pair();
socket_close($left);
net_attempt(fn () => socket_writev($left, ['a']));
net_attempt(fn () => socket_writev($left, socket_iovec_alloc(0)));
net_attempt(fn () => socket_writev($left, 'no vectors either'));
?>
--EXPECT--
Error: socket_writev(): Argument #1 ($socket) has already been closed
Error: socket_writev(): Argument #1 ($socket) has already been closed
Error: socket_writev(): Argument #1 ($socket) has already been closed
