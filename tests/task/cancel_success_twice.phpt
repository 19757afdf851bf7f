--TEST--
SocketTask::cancel() is one error for each call: a task that catches it goes on, and can be cancelled again
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
    $count = 0;
    while ($count < 2) {
        try {
            socket_sleep(1000);
        } catch (SocketCancelledError) {
            echo 'cancelled ', ++$count, "\n";
            socket_sleep(0);
        }
    }
    socket_sleep(1000);
});
for ($i = 0; $i < 3; $i++) {
    socket_sleep(0);
    var_dump($task->cancel());
    socket_sleep(0);
    socket_sleep(0);
}
try {
    $task->join();
} catch (SocketCancelledError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
cancelled 1
bool(true)
cancelled 2
bool(true)
The task was cancelled
