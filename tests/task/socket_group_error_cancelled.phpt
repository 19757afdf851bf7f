--TEST--
Cancelling the task that waits in socket_group() cancels the tasks of the group and waits for them
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$outer = socket_spawn(function (): void {
    socket_group(function (SocketGroup $group): void {
        $group->spawn(function (): void {
            try {
                socket_sleep(100);
            } finally {
                socket_sleep(0.001);
                echo "the task has ended\n";
            }
        });
    });
});
socket_sleep(0);
socket_sleep(0);
$outer->cancel(new Exception('the cause'));
try {
    $outer->join();
} catch (SocketCancelledError $error) {
    echo $error->getMessage(), ', because of ', $error->getPrevious()->getMessage(), "\n";
}
?>
--EXPECT--
the task has ended
The task was cancelled, because of the cause
