--TEST--
Vectors that are freed give back their memory at once
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_zend_alloc();
?>
--FILE--
<?php
$iovec = socket_iovec_alloc(0);
for ($i = 0; $i < 100; $i++) {
    socket_iovec_add($iovec, 0);
    socket_iovec_set($iovec, $i, str_repeat(chr($i), 10000));
}
$before = memory_get_usage();
var_dump(socket_iovec_free($iovec));
var_dump($before - memory_get_usage() >= 1_000_000);
?>
--EXPECT--
bool(true)
bool(true)
