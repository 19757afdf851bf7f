--TEST--
A wait is cancelled whose fiber an error handler then suspends; the script resumes it after its task has ended
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_warn_blocking=50
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
set_error_handler(function () use (&$fiber) {
    if (Fiber::getCurrent() === $fiber && $fiber) {
        echo "suspended\n";
        ini_set('display_errors', 0); // PHP does not call the handler again until it has returned
        Fiber::suspend();
    }
    return true;
});
$task = socket_spawn(function () use (&$fiber) {
    $fiber = new Fiber(function () {
        $end = hrtime(true) + 100000000;
        while (hrtime(true) < $end) {
        }
        socket_sleep(1000);
        echo "resumed\n";
    });
    $fiber->start();
});
socket_spawn(fn () => $task->cancel());
$task->join();
unset($task);
$tasks = array_map(fn () => socket_spawn(fn () => 1), range(1, 50)); // take the memory of the one that has ended
$fiber->resume();
?>
--EXPECT--
suspended
resumed
