--TEST--
The first failure of a task cancels the other tasks and the body, and is thrown when all have ended
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function wait_forever(string $who): void
{
    try {
        socket_sleep(100);
    } catch (SocketCancelledError $error) {
        echo "$who: ", $error->getMessage(), ', because of ', $error->getPrevious()->getMessage(), "\n";
        socket_sleep(0.001);
        echo "$who has ended\n";
        throw $error;
    }
}

$failure = new Exception('the failure');
try {
    socket_group(function (SocketGroup $group) use ($failure): void {
        $group->spawn('wait_forever', 'task');
        $group->spawn(function () use ($failure): void {
            socket_sleep(0.001);
            throw $failure;
        });
        wait_forever('body');
    });
} catch (Exception $thrown) {
    var_dump($thrown === $failure);
}
?>
--EXPECT--
task: The task was cancelled, because of the failure
body: A task of the group has failed, because of the failure
task has ended
body has ended
bool(true)
