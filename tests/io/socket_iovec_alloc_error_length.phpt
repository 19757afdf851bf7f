--TEST--
A length that no buffer has is a ValueError, and names its argument
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

$limit = intdiv(PHP_INT_MAX, 2);
foreach ([[1, -1], [2, 3, PHP_INT_MIN], [3, 1, -5, -6], [1, PHP_INT_MAX]] as $arguments) {
    net_attempt(fn () => socket_iovec_alloc(...$arguments));
}
?>
--EXPECT--
ValueError: socket_iovec_alloc(): Argument #2 must be between 0 and 9223372036854775791
ValueError: socket_iovec_alloc(): Argument #3 must be between 0 and 9223372036854775791
ValueError: socket_iovec_alloc(): Argument #3 must be between 0 and 9223372036854775791
ValueError: socket_iovec_alloc(): Argument #2 must be between 0 and 9223372036854775791
