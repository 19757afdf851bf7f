--TEST--
While the main script is in a task that it has resumed, that task is told of a deadlock
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$never = socket_spawn(function () use (&$never) {
    $never->join(0.001);
});
$task = socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
    try {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        SocketTask::current();
        socket_spawn(fn () => $GLOBALS['task']->join())->join();
    } catch (SocketDeadlockError $error) {
        echo $error->getMessage(), "\n";
    }
    return 'ended';
});
try {
    $never->join();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
$fiber->resume();
var_dump($task->join());
?>
--EXPECT--
A task cannot wait for its own end
Deadlock: all tasks and the main script wait for each other
string(5) "ended"
