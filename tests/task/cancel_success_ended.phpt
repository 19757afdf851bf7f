--TEST--
SocketTask::cancel() after the end returns false and changes nothing
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$task = socket_spawn(fn () => 'result');
$task->join();
var_dump($task->cancel(), $task->cancel(new Exception()), $task->join());

$failed = socket_spawn(fn () => throw new DomainException('first'));
try {
    $failed->join();
} catch (DomainException) {
}
var_dump($failed->cancel());
try {
    $failed->join();
} catch (DomainException $exception) {
    echo $exception->getMessage(), "\n";
}
?>
--EXPECT--
bool(false)
bool(false)
string(6) "result"
bool(false)
first
