--TEST--
socket_sleep() without tasks sleeps so long
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$begin = hrtime(true);
socket_sleep(0.02);
var_dump(hrtime(true) - $begin >= 20_000_000);
socket_sleep(0);
?>
--EXPECT--
bool(true)
