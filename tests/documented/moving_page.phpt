--TEST--
docs/moving.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/moving.md');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/moving.md');
?>
--EXPECT--
