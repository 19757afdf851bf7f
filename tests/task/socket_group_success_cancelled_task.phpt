--TEST--
A task that was cancelled is no failure of its group
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
echo socket_group(function (SocketGroup $group): string {
    $task = $group->spawn('socket_sleep', 100);
    $other = $group->spawn(function (): void {
        socket_sleep(0.001);
        echo "the other goes on\n";
    });
    socket_sleep(0);
    $task->cancel();
    $other->join();
    return "no failure\n";
});
?>
--EXPECT--
the other goes on
no failure
