--TEST--
SocketTask::join() in the task itself throws instead of waiting forever
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
    try {
        SocketTask::current()->join();
    } catch (Error $error) {
        return $error->getMessage();
    }
});
var_dump($task->join());
?>
--EXPECT--
string(34) "A task cannot wait for its own end"
