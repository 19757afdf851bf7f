--TEST--
Tasks of a group that wait for each other are cancelled with an error
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
    $second = null;
    $first = $group->spawn(function () use (&$second): void {
        $second->join();
    });
    $second = $group->spawn(fn() => $first->join());
}));
?>
--EXPECTF--
SocketDeadlockError: Deadlock: all tasks and the main script wait for each other%A
