--TEST--
A length of another type is a TypeError
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_iovec_alloc(2, 3, 'four'));
net_attempt(fn () => socket_iovec_alloc(1, null));
net_attempt(fn () => socket_iovec_alloc(1, []));
net_attempt(fn () => socket_iovec_alloc('one', 1));
net_attempt(fn () => socket_iovec_alloc());
?>
--EXPECTF--
TypeError: socket_iovec_alloc(): Argument #3 must be of type int, string given

Deprecated: socket_iovec_alloc(): Passing null to parameter #2 of type int is deprecated in %s on line %d
TypeError: socket_iovec_alloc(): Argument #2 must be of type int, array given
TypeError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be of type int, string given
ArgumentCountError: socket_iovec_alloc() expects at least 1 argument, 0 given
