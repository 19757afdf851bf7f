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
// Which client is first depends on how busy the machine is.
ob_start();
require __DIR__ . '/../../examples/event_loop.php';
$lines = explode("\n", trim(ob_get_clean()));
foreach (['ONE', 'TWO', 'THREE'] as $name) {
    echo implode(', ', preg_grep("/^$name /", $lines)), "\n";
}
echo count($lines), ' lines, the last one: ', end($lines), "\n";
?>
--EXPECT--
ONE 1, ONE 2
TWO 1, TWO 2
THREE 1, THREE 2
7 lines, the last one: all done
