--TEST--
Several calls of SocketTask::cancel() before the next wait of the task are one error, with the cause of the first
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
    for ($i = 0; $i < 3; $i++) {
        try {
            socket_sleep(0.001);
            echo "slept\n";
        } catch (SocketCancelledError $error) {
            echo $error->getPrevious()->getMessage(), "\n";
        }
    }
});
socket_sleep(0);
var_dump($task->cancel(new Exception('the first')), $task->cancel(new Exception('the second')));
$task->join();
?>
--EXPECT--
bool(true)
bool(true)
the first
slept
slept
