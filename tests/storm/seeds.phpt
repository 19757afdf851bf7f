--TEST--
What tasks promise holds, whichever of those that are ready goes on first
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_proc();
?>
--FILE--
<?php
$argv = ['', 1, 25];
require __DIR__ . '/storm.php';
?>
--EXPECT--
25 seeds from 1: all holds
