--TEST--
What a signal handler throws while a group ends after a failure is a warning, and cancels the group's tasks once more
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new RuntimeException('from the handler'));
net_attempt(fn() => socket_group(function (SocketGroup $group): void {
    $process = getmypid();
    $group->spawn(function () use ($process): void {
        net_attempt(fn() => socket_sleep(100));
        net_fork(function () use ($process): void {
            net_wait_until(fn() => net_is_asleep($process));
            posix_kill($process, SIGUSR1);
        });
        net_attempt(fn() => socket_sleep(100));
        socket_sleep(0);
        echo "the other task of the group ends\n";
    });
    socket_sleep(0);
    $group->spawn(fn() => throw new Exception('the failure'));
}));
?>
--EXPECTF--
SocketCancelledError: The task was cancelled

Warning: Uncaught RuntimeException: from the handler in %s
Stack trace:
%A
SocketCancelledError: The task was cancelled
the other task of the group ends
Exception: the failure
