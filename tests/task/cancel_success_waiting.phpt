--TEST--
SocketTask::cancel() makes the wait throw: catch and finally run, and the task may return
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

[$near, $far] = net_unix_pair();
$task = socket_spawn(function () use ($near) {
    try {
        socket_read($near, 100);
        echo "it was not cancelled\n";
    } catch (Exception) {
        echo "an Error is no Exception\n";
    } catch (SocketCancelledError $error) {
        echo $error->getMessage(), ', cause: ', var_export($error->getPrevious(), true), "\n";
    } finally {
        echo "finally\n";
    }
    socket_write($near, 'still there');
    return 'returned';
});
socket_sleep(0);
var_dump($task->cancel(), $task->join(), socket_read($far, 100));
?>
--EXPECT--
The task was cancelled, cause: NULL
finally
bool(true)
string(8) "returned"
string(11) "still there"
