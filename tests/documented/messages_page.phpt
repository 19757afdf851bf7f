--TEST--
docs/messages.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/messages.md');
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/messages.md');
?>
--EXPECT--
