--TEST--
Beside a task, too, a signal ends a call of the main script only if its handler does not restart system calls
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** Whether a signal has not reached the process yet. */
function is_pending(int $process): bool
{
    return preg_match('/^ShdPnd:\s*0+$/m', file_get_contents("/proc/$process/status")) !== 1;
}

function read_interrupted(): string
{
    [$near, $far] = net_unix_pair();
    $process = getmypid();
    $child = net_fork(function () use ($far, $process) {
        net_wait_until(fn () => net_is_asleep($process));
        posix_kill($process, SIGUSR1);
        net_wait_until(fn () => !is_pending($process) && net_is_asleep($process));
        socket_write($far, 'data');
    });
    pcntl_signal(SIGUSR1, fn () => print('the handler, '), $GLOBALS['restarts']);
    $read = @socket_read($near, 100);
    $error = socket_last_error($near);
    pcntl_waitpid($child, $status);
    return $read === false && $error === SOCKET_EINTR ? 'EINTR' : var_export($read, true);
}

pcntl_async_signals(true);
foreach ([true, false] as $restarts) {
    echo $restarts ? 'restarts: ' : 'does not: ', read_interrupted(), "\n";
    $beside = socket_spawn(fn () => socket_sleep(1000));
    socket_sleep(0);
    echo 'beside a task: ', read_interrupted(), "\n";
    $beside->cancel();
}
?>
--EXPECT--
restarts: the handler, 'data'
beside a task: the handler, 'data'
does not: the handler, EINTR
beside a task: the handler, EINTR
