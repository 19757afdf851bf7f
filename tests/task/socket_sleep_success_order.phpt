--TEST--
socket_sleep(): who sleeps less goes on first
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$sleep = function (float $seconds) {
    socket_sleep($seconds);
    echo $seconds, "\n";
};
foreach ([0.06, 0.02, 0.04] as $seconds) {
    socket_spawn($sleep, $seconds);
}
$begin = hrtime(true);
socket_sleep(0.08);
var_dump(hrtime(true) - $begin >= 80_000_000);
?>
--EXPECT--
0.02
0.04
0.06
bool(true)
