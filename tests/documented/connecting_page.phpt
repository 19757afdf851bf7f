--TEST--
docs/connecting.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/connecting.md');
skip_without_short_tmpdir();
skip_on_windows();
skip_unless_proc();
skip_unless_localhost();
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/connecting.md');
?>
--EXPECT--
