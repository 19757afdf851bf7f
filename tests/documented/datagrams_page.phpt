--TEST--
docs/datagrams.md: every script prints the output that follows it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file(__DIR__ . '/../../docs/datagrams.md');
skip_without_constant('MCAST_JOIN_GROUP', 'AF_UNIX');
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/page.inc';
run_page(__DIR__ . '/../../docs/datagrams.md');
?>
--EXPECT--
