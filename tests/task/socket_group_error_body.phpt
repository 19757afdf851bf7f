--TEST--
What the body throws cancels the tasks, and is thrown when they have ended
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$kept = null;
try {
    socket_group(function (SocketGroup $group): void {
        $group->spawn(function (): void {
            try {
                socket_sleep(100);
            } finally {
                socket_sleep(0.001);
                echo "the task has ended\n";
            }
        });
        socket_sleep(0);
        throw new LogicException('the body');
    });
} catch (LogicException $exception) {
    echo $exception->getMessage(), "\n";
}
?>
--EXPECT--
the task has ended
the body
