--TEST--
A length out of range adds nothing
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(1, 3);
net_attempt(fn () => socket_iovec_add($iovec, -1));
net_attempt(fn () => socket_iovec_add($iovec, PHP_INT_MAX));
net_attempt(fn () => socket_iovec_add($iovec, 'long'));
net_attempt(fn () => socket_iovec_add([], 1));
var_dump(count($iovec));
?>
--EXPECT--
ValueError: socket_iovec_add(): Argument #2 ($length) must be between 0 and 9223372036854775791
ValueError: socket_iovec_add(): Argument #2 ($length) must be between 0 and 9223372036854775791
TypeError: socket_iovec_add(): Argument #2 ($length) must be of type int, string given
TypeError: socket_iovec_add(): Argument #1 ($iovec) must be of type SocketIovec, array given
int(1)
