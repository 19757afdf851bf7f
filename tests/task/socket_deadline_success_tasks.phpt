--TEST--
A deadline holds for fibers that its call resumes, not for tasks and not for other fibers
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

$task = null;
$call = function () use (&$task): void {
    $task = socket_spawn(function (): void {
        socket_sleep(0.01);
        echo "the task has no limit\n";
    });
    (new Fiber(fn() => socket_sleep(100)))->start();
};
net_attempt(fn() => socket_deadline(0.002, $call));
$task->join();

$fiber = new Fiber(function (): void {
    socket_deadline(0, fn() => Fiber::suspend());
    echo "the fiber has ended\n";
});
$fiber->start();
socket_sleep(0.001);
$fiber->resume();
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
the task has no limit
the fiber has ended
