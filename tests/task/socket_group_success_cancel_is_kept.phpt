--TEST--
A cancellation that comes after the failure of the group is thrown by the next wait
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

$outer = socket_spawn(function (): void {
    net_attempt(fn() => socket_group(function (SocketGroup $group): void {
        $group->spawn(fn() => throw new Exception('the failure'));
        $group->spawn(function (): void {
            try {
                socket_sleep(100);
            } finally {
                SocketTask::current() and socket_sleep(0.02);
            }
        });
    }));
    net_attempt(fn() => socket_sleep(100));
});
socket_sleep(0.005);
$outer->cancel();
$outer->join();
?>
--EXPECT--
Exception: the failure
SocketCancelledError: The task was cancelled
