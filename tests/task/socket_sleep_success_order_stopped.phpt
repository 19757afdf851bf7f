--TEST--
After a stop and SIGCONT those whose time is up go on in the order of their times
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sleep = function (float $seconds) use (&$order) {
    socket_sleep($seconds);
    $order[] = $seconds;
};
do { // until all have gone to sleep within the 50 ms that lie between them
    $order = [];
    $begin = hrtime(true);
    $tasks = array_map(fn(float $seconds) => socket_spawn($sleep, $seconds), [0.15, 0.05, 0.1]);
    $took = socket_spawn(fn() => hrtime(true) - $begin);
    $parent = getmypid();
    $child = net_fork(function () use ($parent, $begin) {
        net_wait_until(fn() => net_is_asleep($parent));
        posix_kill($parent, SIGSTOP);
        // All are late then.
        net_wait_until(fn() => hrtime(true) - $begin > 300_000_000);
        posix_kill($parent, SIGCONT);
    });
    $sleep(0.2);
    array_map(fn(SocketTask $task) => $task->join(), $tasks);
    pcntl_waitpid($child, $status);
} while ($took->join() >= 50_000_000);
echo implode(' ', $order), "\n";
?>
--EXPECT--
0.05 0.1 0.15 0.2
