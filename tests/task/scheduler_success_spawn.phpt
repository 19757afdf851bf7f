--TEST--
With a scheduler socket_spawn() gives its tasks to spawn(); join() and current() are as ever
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
$reader = socket_spawn(function (Socket $socket, string $name) {
    var_dump(SocketTask::current() instanceof SocketTask);
    return "$name " . socket_read($socket, 100);
}, $socket, name: 'reads');
$failing = socket_spawn(fn () => throw new LogicException('thrown by a task'));
$joiner = socket_spawn(function () use ($reader, $failing, &$joiner) {
    var_dump($reader->join(), SocketTask::current() === $joiner);
    try {
        $failing->join();
    } catch (LogicException $exception) {
        echo $exception->getMessage(), "\n";
    }
    try {
        socket_spawn(socket_sleep(...), 1)->join(0.01);
    } catch (SocketTimeoutException $exception) {
        echo $exception->getMessage(), "\n";
    }
});
$scheduler->spawn(function () use ($peer, $reader) {
    var_dump(SocketTask::current(), $reader->isDone());
    socket_sleep(0.01);
    socket_write($peer, 'this');
    var_dump($reader->join());
});
$scheduler->run();
var_dump($reader->isDone(), $joiner->isDone(), $joiner->join());
?>
--EXPECT--
bool(true)
NULL
bool(false)
string(10) "reads this"
bool(true)
thrown by a task
string(10) "reads this"
The task has not ended in time
bool(true)
bool(true)
NULL
