--TEST--
In a child that a handler of a signal forks during a wait for the turn to write, nobody else has the turn
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

[$near, $far] = net_unix_pair();
[$begin, $begun] = net_unix_pair();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$child, $begin) {
    $child = pcntl_fork();
    $child === 0 || socket_write($begin, '.');
});
$writer = socket_spawn(fn () => socket_write($near, str_repeat('x', 4 << 20)));
$reader = socket_spawn(function () use ($far, $begun) {
    socket_read($begun, 1);
    return socket_recv_exact($far, $bytes, (4 << 20) + 2);
});
socket_sleep(0);
pcntl_alarm(1); // all wait then, and the handler runs in the main script
// In the child only the main script goes on; nobody else writes there, and the parent reads.
$written = socket_write($near, 'y');
if ($child === 0) {
    exit($written);
}
$writer->join();
pcntl_waitpid($child, $status);
var_dump($written, pcntl_wifexited($status), pcntl_wexitstatus($status), $reader->join());
?>
--EXPECT--
int(1)
bool(true)
int(1)
int(4194306)
