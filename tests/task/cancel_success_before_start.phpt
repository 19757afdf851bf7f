--TEST--
SocketTask::cancel() before the task has begun: it never runs, and join() throws
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$task = socket_spawn(function () {
    echo "it runs\n";
});
var_dump($task->cancel(new RuntimeException('not needed')), $task->isDone(), $task->cancel());
socket_sleep(0);
try {
    $task->join();
} catch (SocketCancelledError $error) {
    echo $error->getMessage(), ': ', $error->getPrevious()->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
The task was cancelled: not needed
