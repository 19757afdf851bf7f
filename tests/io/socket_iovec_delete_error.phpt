--TEST--
A position out of range takes nothing out
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
foreach ([-1, 2, PHP_INT_MAX, 4294967296] as $position) {
    net_attempt(fn () => socket_iovec_delete($iovec, $position));
}
var_dump(count($iovec));
?>
--EXPECT--
ValueError: socket_iovec_delete(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_delete(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_delete(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_delete(): Argument #2 ($position) must be the position of one of 2 vectors
int(2)
