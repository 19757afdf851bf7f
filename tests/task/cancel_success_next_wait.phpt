--TEST--
SocketTask::cancel() of a task that does not wait now: its next wait throws, not the code before
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
    SocketTask::current()->cancel();
    echo "the code goes on\n";
    try {
        socket_sleep(0);
    } catch (SocketCancelledError) {
        echo "and the wait throws\n";
    }
    socket_sleep(0);
    return 'end';
});
var_dump($task->join());
?>
--EXPECT--
the code goes on
and the wait throws
string(3) "end"
