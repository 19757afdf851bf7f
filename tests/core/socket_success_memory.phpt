--TEST--
A Socket takes no more than 136 bytes, with its place in an array
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_zend_alloc();
skip_unless_descriptors(1200);
if (PHP_DEBUG || PHP_INT_SIZE !== 8) {
    skip('sizes are those of a 64-bit release build');
}
?>
--FILE--
<?php
$sockets = [];
for ($i = 0; $i < 1100; $i++) {
    $sockets[$i] = null;
}
$before = memory_get_usage();
for ($i = 0; $i < 1000; $i++) {
    $sockets[$i] = socket_create(AF_INET, SOCK_DGRAM, 0);
}
// The table of all objects grows by doubling, 8 bytes each.
$each = (memory_get_usage() - $before) / 1000;
echo $each <= 136 ? "ok\n" : "$each\n";
?>
--EXPECT--
ok
