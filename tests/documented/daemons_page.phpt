--TEST--
docs/daemons.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/daemons.md');
skip_without_short_tmpdir();
skip_unless_fork();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/daemons.md');
?>
--EXPECT--
