--TEST--
socket_sleep(INF) sleeps, as any long time: it is no deadlock, and an exception of a signal handler ends it
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
pcntl_signal(SIGALRM, fn () => throw new DomainException('the signal'));
foreach ([fn () => socket_sleep(INF), fn () => socket_sleep(2e9), fn () => socket_spawn(fn () => socket_sleep(INF))->join()] as $sleep) {
    socket_spawn(fn () => null)->join();
    pcntl_alarm(1);
    net_attempt($sleep);
}
exit; // with a task that would sleep forever
?>
--EXPECT--
DomainException: the signal
DomainException: the signal
DomainException: the signal
