--TEST--
A deadline around a group cancels its tasks and waits for them
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

net_attempt(fn() => socket_deadline(0.005, fn() => socket_group(function (SocketGroup $group): void {
    $group->spawn(function (): void {
        try {
            socket_sleep(100);
        } finally {
            socket_sleep(0.005);
            echo "the task has ended\n";
        }
    });
})));
?>
--EXPECT--
the task has ended
SocketTimeoutException: The deadline of socket_deadline() has expired
