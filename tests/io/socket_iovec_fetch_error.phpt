--TEST--
socket_iovec_fetch() has nothing to give for a position out of range
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(2, 3, 3);
foreach ([-1, 2, PHP_INT_MAX, PHP_INT_MIN] as $position) {
    net_attempt(fn () => socket_iovec_fetch($iovec, $position));
}
net_attempt(fn () => socket_iovec_fetch(socket_iovec_alloc(0), 0));
net_attempt(fn () => socket_iovec_fetch($iovec, 'first'));
?>
--EXPECT--
ValueError: socket_iovec_fetch(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_fetch(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_fetch(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_fetch(): Argument #2 ($position) must be the position of one of 2 vectors
ValueError: socket_iovec_fetch(): Argument #2 ($position) must be the position of one of 0 vectors
TypeError: socket_iovec_fetch(): Argument #2 ($position) must be of type int, string given
