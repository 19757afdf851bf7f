--TEST--
SocketTask::join() throws the object that the task threw, to everybody who joins, also after its end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$exception = new LogicException('reason');
$task = socket_spawn(function () use ($exception) {
    socket_sleep(0);
    throw $exception;
});
$join = function () use ($task) {
    try {
        $task->join();
    } catch (LogicException $caught) {
        return $caught;
    }
};
$joiners = [socket_spawn($join), socket_spawn($join)];
var_dump($join() === $exception, $joiners[0]->join() === $exception, $joiners[1]->join() === $exception);
var_dump($join() === $exception, $task->isDone());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
