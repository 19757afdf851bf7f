--TEST--
In a forked child a group has none of the tasks of its parent
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_function('posix_kill');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

socket_group(function (SocketGroup $group): void {
    $group->spawn(function (): void {
        socket_sleep(0.001);
        echo "the task of the parent\n";
    });
    socket_sleep(0);
    $child = net_fork(function () use ($group): void {
        echo count($group), " of the parent\n";
        $group->spawn(function () use ($group): void {
            echo count($group), " in the child\n";
        })->join();
    });
    pcntl_waitpid($child, $status);
});
?>
--EXPECT--
0 of the parent
1 in the child
the task of the parent
