--TEST--
The number of vectors is the number of lengths
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([[1], [0, 5], [2, 5], [-1], [PHP_INT_MAX, 1], [PHP_INT_MIN]] as $arguments) {
    net_attempt(fn () => socket_iovec_alloc(...$arguments));
}
?>
--EXPECT--
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 0
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 1
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 1
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 0
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 1
ValueError: socket_iovec_alloc(): Argument #1 ($num_vectors) must be the number of lengths, which is 0
