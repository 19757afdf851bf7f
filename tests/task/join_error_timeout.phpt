--TEST--
SocketTask::join() with a time throws when that is up; the task goes on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$task = socket_spawn(function () use (&$may_end) {
    while (!$may_end) {
        socket_sleep(0.001);
    }
    return 'result';
});
try {
    $task->join(0.01);
} catch (SocketTimeoutException $exception) {
    echo get_class($exception), ': ', $exception->getMessage(), "\n";
}
var_dump($task->isDone());
$may_end = true;
var_dump($task->join(10));
foreach ([-1.0, NAN] as $timeout) {
    try {
        $task->join($timeout);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
SocketTimeoutException: The task has not ended in time
bool(false)
string(6) "result"
SocketTask::join(): Argument #1 ($timeout) must be greater than or equal to 0
SocketTask::join(): Argument #1 ($timeout) must be greater than or equal to 0
