--TEST--
What spawn() throws comes out of socket_spawn(); a task that it drops never runs; a task runs once
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
require __DIR__ . '/../include/scheduler.inc';

final class SpawningScheduler extends LoggingScheduler
{
    public ?Closure $spawning = null;

    public function wait(array $waits, ?float $timeout): ?array
    {
        return null;
    }

    public function spawn(callable $task): void
    {
        ($this->spawning)($task);
    }
}

$scheduler = new SpawningScheduler();
socket_set_scheduler($scheduler);
foreach ([
    'throws' => fn () => throw new LogicException('thrown by spawn()'),
    'calls, then throws' => fn (callable $task) => [$task(), throw new LogicException('thrown after the call')],
    'calls at once, twice' => fn (callable $task) => [$task(), $task()],
    'with arguments' => fn (callable $task) => $task('argument', 2),
    'within itself' => function (callable $task) {
        $GLOBALS['again'] = $task;
        $task();
    },
] as $name => $scheduler->spawning) {
    try {
        $task = socket_spawn(function (...$arguments) use ($name) {
            echo $name, ' runs with ', count($arguments), "\n";
            isset($GLOBALS['again']) && $GLOBALS['again']();
        });
        var_dump($task->isDone());
        $task->join();
    } catch (Throwable $thrown) {
        echo $name, ': ', get_class($thrown), ': ', $thrown->getMessage(), "\n";
    }
}
$scheduler->spawning = fn () => throw new LogicException('thrown by spawn()');
net_attempt(fn () => socket_group(function (SocketGroup $group): void {
    try {
        $group->spawn('time');
    } finally {
        echo count($group), " in the group\n";
    }
}));
$scheduler->spawning = fn () => null;
$task = socket_spawn(fn () => print "never\n");
try {
    $task->join();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
// An exception refers to its task by the arguments in its trace.
unset($task, $again, $thrown, $error);
gc_collect_cycles();
?>
--EXPECT--
throws: LogicException: thrown by spawn()
calls, then throws runs with 0
calls, then throws: LogicException: thrown after the call
calls at once, twice runs with 0
bool(true)
with arguments: ArgumentCountError: SocketTask::socket_spawn() expects exactly 0 arguments, 2 given
within itself runs with 0
bool(true)
within itself: Error: The task has already started
0 in the group
LogicException: thrown by spawn()
This wait cannot block: only other code can end it
