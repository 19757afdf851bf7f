--TEST--
A task that a scheduler has begun waits in the hub when there is none any more, and is told that nothing can go on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
$first = socket_spawn(function () use (&$second) {
    socket_set_scheduler(null);
    socket_sleep(0.001);
    try {
        $second->join();
    } catch (SocketDeadlockError $error) {
        return $error::class;
    }
});
$second = socket_spawn(fn () => 'second');
$scheduler->run();
var_dump($first->join(), $second->join());
?>
--EXPECT--
string(19) "SocketDeadlockError"
string(6) "second"
