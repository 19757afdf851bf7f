--TEST--
In a forked child the end of a task and a cancellation do not wake tasks of the parent process; the child goes on
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

[$near, $far] = net_unix_pair();
$others = [];
for ($i = 0; $i < 3; $i++) {
    $others[] = socket_spawn(function () use ($far) {
        try {
            socket_sleep(1000);
        } finally {
            socket_write($far, 'ended ');
        }
    });
}
$forks = socket_spawn(function () use ($others, $far) {
    $child = pcntl_fork();
    if ($child === 0) {
        foreach ($others as $other) {
            $other->cancel();
            socket_sleep(0.001);
            socket_write($far, 'child ');
        }
    } else {
        pcntl_waitpid($child, $status);
    }
});
$joins = socket_spawn(fn () => $forks->join());
// The child does not come here.
$forks->join();
$joins->join();
foreach ($others as $other) {
    $other->cancel();
    net_attempt(fn () => $other->join());
}
echo socket_read($near, 100), "\n";
?>
--EXPECT--
SocketCancelledError: The task was cancelled
SocketCancelledError: The task was cancelled
SocketCancelledError: The task was cancelled
child child child ended ended ended 
