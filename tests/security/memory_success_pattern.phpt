--TEST--
Bytes that nobody has written reach no script: with memory that is full of a pattern, none of it is ever seen
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
skip_unless_library();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

// New memory is full of 0x5a: of the C library on the heap, by received bytes on the stack.
putenv('USE_ZEND_ALLOC=0');
putenv('MALLOC_PERTURB_=165');
echo child_code('require ' . var_export(dirname(__DIR__) . '/include/memory_pattern.inc', true) . ';', [child_library()]);
?>
--EXPECT--
many calls
nothing seen
