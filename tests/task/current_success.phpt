--TEST--
SocketTask::current() is the task in all that it calls, and null in the main script
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
var_dump(SocketTask::current());
$task = socket_spawn(function () {
    $task = SocketTask::current();
    $fiber = new Fiber(function () use ($task) {
        socket_sleep(0);
        return SocketTask::current() === $task;
    });
    $fiber->start();
    $generator = (fn () => yield SocketTask::current())();
    socket_sleep(0);
    return [$task, $fiber->getReturn(), $generator->current() === $task, array_map(fn () => SocketTask::current(), [0])[0] === $task];
});
$others = [socket_spawn(fn () => SocketTask::current()), socket_spawn(fn () => SocketTask::current())];
[$current, $in_fiber, $in_generator, $in_callback] = $task->join();
var_dump($current === $task, $in_fiber, $in_generator, $in_callback);
var_dump($others[0]->join() === $others[0], $others[1]->join() === $others[1]);
var_dump(SocketTask::current());
// Tasks that return themselves are cycles, which PHP does not free at its end.
$task = $others = $current = null;
gc_collect_cycles();
?>
--EXPECT--
NULL
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
NULL
