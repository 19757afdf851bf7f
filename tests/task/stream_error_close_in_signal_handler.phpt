--TEST--
A handler of a signal cannot close the stream that the main script reads
--EXTENSIONS--
sockets_ext
pcntl
posix
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_spawn(fn () => null)->join();
set_error_handler(function (int $type, string $message) {
    echo strtok($message, ':'), "\n";
});
pcntl_async_signals(true);
$isReading = false;
pcntl_signal(SIGUSR1, function () use ($pair, &$isReading) {
    if (!$isReading) {
        return;
    }
    pcntl_signal(SIGUSR1, SIG_IGN);
    fclose($pair[0]);
    fwrite($pair[1], "read\n");
});
$child = net_fork(function () {
    $parent = posix_getppid();
    while (posix_getppid() === $parent) {
        usleep(5000);
        posix_kill($parent, SIGUSR1);
    }
});
// A task runs when the main script waits.
socket_spawn(function () use (&$isReading) {
    $isReading = true;
});
echo fgets($pair[0]);
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
?>
--EXPECT--
fclose()
read
