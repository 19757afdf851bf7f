--TEST--
examples/event_loop.php: fibers that sleep and read take turns
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_without_precise_wait();
skip_unless_file(__DIR__ . '/../../examples/event_loop.php');
?>
--FILE--
<?php
require __DIR__ . '/../../examples/event_loop.php';
?>
--EXPECT--
THREE 1
TWO 1
ONE 1
THREE 2
TWO 2
ONE 2
all done
