--TEST--
A scheduler cannot be set while there are tasks of another kind; when they have ended it can
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
$task = socket_spawn(function () use ($scheduler) {
    socket_sleep(0);
    socket_set_scheduler($scheduler);
});
try {
    socket_set_scheduler($scheduler);
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_set_scheduler(null));
try {
    $task->join();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
var_dump(socket_set_scheduler($scheduler));
socket_spawn(fn () => print "in the scheduler\n");
$scheduler->run();
socket_set_scheduler(null);
var_dump(socket_spawn(fn () => 'in the hub')->join());
foreach ([new stdClass(), 'scheduler', 1] as $value) {
    try {
        socket_set_scheduler($value);
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
Cannot set a scheduler while there are tasks that have not ended
NULL
Cannot set a scheduler while there are tasks that have not ended
NULL
in the scheduler
string(10) "in the hub"
socket_set_scheduler(): Argument #1 ($scheduler) must be of type ?SocketScheduler, stdClass given
socket_set_scheduler(): Argument #1 ($scheduler) must be of type ?SocketScheduler, string given
socket_set_scheduler(): Argument #1 ($scheduler) must be of type ?SocketScheduler, int given
