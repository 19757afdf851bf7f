--TEST--
SocketTask::isDone() is true from the end of the task on, however it ends
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
    socket_sleep(0);
});
var_dump($task->isDone());
socket_sleep(0);
var_dump($task->isDone());
$task->join();
var_dump($task->isDone());

$failed = socket_spawn(fn () => throw new Exception());
try {
    $failed->join();
} catch (Exception) {
}
var_dump($failed->isDone());
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
