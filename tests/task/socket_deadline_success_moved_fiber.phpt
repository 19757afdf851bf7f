--TEST--
A deadline goes with its fiber, which another task may resume
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

$fiber = new Fiber(function (): void {
    net_attempt(fn() => socket_deadline(0.005, function (): void {
        Fiber::suspend();
        socket_sleep(100);
    }));
});
$fiber->start();
$task = socket_spawn(function () use ($fiber): void {
    $fiber->resume();
    socket_sleep(0.005);
    echo "the task has no limit\n";
});
socket_deadline(10, fn() => $task->join());
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
the task has no limit
