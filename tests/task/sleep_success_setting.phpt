--TEST--
sleep() and its kin block where sockets_ext.task_sleep is off, and without tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$others = 0;
ini_set('sockets_ext.task_sleep', false);
$ticker = socket_spawn(function () use (&$others) {
    for (;;) {
        $others++;
        socket_sleep(0);
    }
});
socket_sleep(0);
$before = $others;
usleep(2000);
var_dump(time_nanosleep(0, 2_000_000));
do { // a time that has passed is refused
    $slept = @time_sleep_until(microtime(true) + $time = ($time ?? 0) + 0.005);
} while (!$slept && $time < 10);
var_dump($slept);
var_dump($others === $before);
ini_set('sockets_ext.task_sleep', true);
usleep(2000);
var_dump($others > $before);
$ticker->cancel();
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
