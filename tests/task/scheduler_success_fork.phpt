--TEST--
A forked child has the scheduler, too
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
socket_spawn(fn () => socket_sleep(0.001));
$scheduler->run();
$pid = pcntl_fork();
if ($pid === 0) {
    $task = socket_spawn(fn () => socket_read($socket, 100));
    socket_spawn(fn () => socket_write($peer, $task->join() . ' answered'));
    socket_spawn(function () use ($peer, $task) {
        socket_write($peer, 'question');
        $task->join();
    });
    $scheduler->run();
    exit(0);
}
pcntl_waitpid($pid, $status);
var_dump(pcntl_wexitstatus($status), socket_read($socket, 100));
var_dump(socket_set_scheduler(null) === $scheduler);
?>
--EXPECT--
int(0)
string(17) "question answered"
bool(true)
