--TEST--
A position out of range is a ValueError, and what the vectors hold stays
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

$iovec = socket_iovec_alloc(2, 3, 3);
socket_iovec_set($iovec, 0, 'zero');
socket_iovec_set($iovec, 1, 'one');
foreach ([-1, 2, PHP_INT_MAX, PHP_INT_MIN, 4294967296] as $position) {
    net_attempt(fn () => socket_iovec_set($iovec, $position, 'lost'));
}
net_attempt(fn () => socket_iovec_set($iovec, 0, []));
var_dump(socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1), count($iovec));
?>
--EXPECT--
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_set(): Argument #2 ($position) must be the position of one of 2 vectors
TypeError: socket_iovec_set(): Argument #3 ($data) must be of type string, array given
string(4) "zero"
string(3) "one"
int(2)
