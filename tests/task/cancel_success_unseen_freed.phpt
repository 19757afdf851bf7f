--TEST--
A cancellation that no wait throws any more ends with its task, although its trace has the task
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$cancel = fn (SocketTask $task) => $task->cancel();
$make = function () use ($cancel): WeakReference {
    $task = socket_spawn(fn () => $cancel(SocketTask::current()));
    var_dump($task->join());
    return WeakReference::create($task);
};
$weak = $make();
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
bool(true)
NULL
