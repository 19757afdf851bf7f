--TEST--
Every mode but PHP_NORMAL_READ is PHP_BINARY_READ
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
foreach ([PHP_BINARY_READ, 0, 7, -1, PHP_INT_MAX, PHP_NORMAL_READ + (1 << 32)] as $mode) {
    socket_write($one, "ab\ncd");
    var_dump(socket_read($two, 100, $mode) === "ab\ncd");
}
var_dump(PHP_NORMAL_READ, PHP_BINARY_READ);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
int(2)
