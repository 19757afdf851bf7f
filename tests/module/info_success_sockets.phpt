--TEST--
php --ri sockets says which extension provides it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo child_run(['-d', 'extension=' . child_library(), '--ri', 'sockets']);
?>
--EXPECTF--
sockets

Sockets Support => enabled
Provided by => sockets_ext %d.%d.%d%S
