--TEST--
A group and its tasks are freed when the call has ended
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$group = $task = null;
socket_group(function (SocketGroup $body) use (&$group, &$task): void {
    $group = WeakReference::create($body);
    $spawned = $body->spawn(function () use ($body): void {
        socket_sleep(0);
    });
    $task = WeakReference::create($spawned);
});
var_dump($group->get(), $task->get());
?>
--EXPECT--
NULL
NULL
