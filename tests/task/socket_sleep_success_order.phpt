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
$sleep = function (float $seconds) use (&$order) {
    socket_sleep($seconds);
    $order[] = $seconds;
};
do { // until all have gone to sleep within the 20 ms that lie between them
    $order = [];
    $begin = hrtime(true);
    $tasks = array_map(fn(float $seconds) => socket_spawn($sleep, $seconds), [0.06, 0.02, 0.04]);
    $took = socket_spawn(fn () => hrtime(true) - $begin);
    $sleep(0.08);
    array_map(fn(SocketTask $task) => $task->join(), $tasks);
} while ($took->join() >= 20_000_000);
echo implode(' ', $order), "\n";
var_dump(hrtime(true) - $begin >= 80_000_000);
?>
--EXPECT--
0.02 0.04 0.06 0.08
bool(true)
