--TEST--
A task whose own fiber is suspended goes on where it is resumed, and returns there at its end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$fiber = null;
$task = socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    echo Fiber::suspend(), "\n";
    socket_sleep(0.001);
    return 'end';
});
socket_sleep(0);
var_dump($task->isDone());
$fiber->resume('resumed by the main script');
var_dump($task->isDone(), $task->join());
echo socket_spawn(fn () => 'the next task')->join(), "\n";
?>
--EXPECT--
bool(false)
resumed by the main script
bool(true)
string(3) "end"
the next task
