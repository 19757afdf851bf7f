--TEST--
A child that a task has forked ends when the task does, also if the main script was ready, or had resumed a task
--EXTENSIONS--
sockets_ext
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
function fork_in_task(bool $waits): void
{
    socket_spawn(function () use ($waits) {
        $child = pcntl_fork();
        if ($child === 0) {
            $waits && socket_sleep(0.001);
            return;
        }
        pcntl_waitpid($child, $status);
        echo 'the child has ended with ', pcntl_wexitstatus($status), "\n";
    });
}

register_shutdown_function(set_time_limit(...), 20);
// The main script is in the ready queue.
fork_in_task(true);
fork_in_task(false);
socket_sleep(0);
// It has resumed a task, which waits.
$task = socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
    fork_in_task(true);
    fork_in_task(false);
    socket_sleep(0.05);
});
socket_sleep(0);
$fiber->resume();
echo $task->isDone() ? "done\n" : "not done\n";
?>
--EXPECT--
the child has ended with 0
the child has ended with 0
the child has ended with 0
the child has ended with 0
done
