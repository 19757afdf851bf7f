--TEST--
The error of a cancel() that no wait has thrown is not kept by a cycle
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function cancel(SocketTask $task): void
{
    $task->cancel();
}
$task = socket_spawn(function () {
    cancel(SocketTask::current());
});
$seen = WeakReference::create($task);
$task->join();
unset($task);
var_dump($seen->get(), gc_collect_cycles());
?>
--EXPECT--
NULL
int(0)
