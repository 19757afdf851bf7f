--TEST--
A failure that the body catches by join() is one of the group all the same
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

net_attempt(fn() => socket_group(function (SocketGroup $group): void {
    $task = $group->spawn(fn() => throw new Exception('the failure'));
    net_attempt(fn() => $task->join());
    net_attempt(fn() => $group->spawn('strlen', ''));
    net_attempt(fn() => socket_sleep(1));
}));
?>
--EXPECT--
Exception: the failure
SocketCancelledError: A task of the group has failed
SocketCancelledError: A task of the group has failed
Exception: the failure
