--TEST--
Io\Poll\Context::wait() in a task that is cancelled throws, also when others had a turn before; a signal ends that of the main script
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_poll();
skip_unless_fork();
if (PHP_VERSION_ID >= 80600) skip('the classes of PHP 8.6 wait by themselves');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$context = new Io\Poll\Context();
$watcher = $context->add(new SocketPollHandle($near), [Io\Poll\Event::Read], 'data');

$waiting = socket_spawn(fn () => $context->wait());
socket_sleep(0);
$waiting->cancel();
net_attempt(fn () => $waiting->join());

socket_write($far, 'x');
$busy = socket_spawn(function () use ($context): void {
    for (;;) {
        assert(count($context->wait()) === 1);
    }
});
socket_sleep(0);
$busy->cancel();
net_attempt(fn () => $busy->join());
echo $context->wait()[0] === $watcher ? "still ready\n" : '';

socket_read($near, 1);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => print("the handler\n"));
$process = getmypid();
net_fork(function () use ($process) {
    net_wait_until(fn () => net_is_asleep($process));
    posix_kill($process, SIGUSR1);
});
$beside = socket_spawn(fn () => socket_sleep(1000));
net_attempt(fn () => $context->wait());
$beside->cancel();
?>
--EXPECT--
SocketCancelledError: The task was cancelled
SocketCancelledError: The task was cancelled
still ready
the handler
Io\Poll\FailedPollWaitException: Poll wait failed
