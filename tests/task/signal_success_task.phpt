--TEST--
A handler of a signal runs in the code that runs when it arrives, a task too, or in the main script's wait
--EXTENSIONS--
sockets_ext
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
pcntl_signal(SIGUSR1, function (): void {
    throw new DomainException(SocketTask::current() ? 'in the task' : 'in the main script');
});
$process = getmypid();
$task = socket_spawn(function () use ($process): void {
    net_attempt(fn() => posix_kill($process, SIGUSR1));
    net_fork(function () use ($process): void {
        net_wait_until(fn() => str_contains(file_get_contents("/proc/$process/status"), "State:\tS"));
        posix_kill($process, SIGUSR1);
    });
    socket_sleep(1000);
});
net_attempt(fn() => $task->join());
$task->cancel();
?>
--EXPECT--
DomainException: in the task
DomainException: in the main script
