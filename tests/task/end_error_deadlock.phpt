--TEST--
Where nothing can ever go on the wait of the main script throws SocketDeadlockError
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo child_code(<<<'PHP'
    $tasks = [];
    $tasks[0] = socket_spawn(function () use (&$tasks) {
        $tasks[1]->join();
    });
    $tasks[1] = socket_spawn(function () use (&$tasks) {
        $tasks[0]->join();
    });
    try {
        $tasks[0]->join();
    } catch (SocketDeadlockError $error) {
        echo $error->getMessage(), "\n";
    }
    $tasks[1]->cancel();
    try {
        $tasks[1]->join();
    } catch (SocketCancelledError $error) {
        echo $error->getMessage(), "\n";
    }
    PHP, [child_library()]);
?>
--EXPECT--
Deadlock: all tasks and the main script wait for each other
The task was cancelled
