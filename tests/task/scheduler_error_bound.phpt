--TEST--
The callable that a scheduler gets stays that of its task
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/scheduler.inc';

final class Keeping extends LoggingScheduler
{
    public Closure $task;

    public function wait(array $waits, ?float $timeout): ?array
    {
        return null;
    }

    public function spawn(callable $task): void
    {
        $this->task = $task;
    }
}

$scheduler = new Keeping();
socket_set_scheduler($scheduler);
$own = socket_spawn(fn () => 'its own');
$run = $scheduler->task;
var_dump(@Closure::bind($run, null), @Closure::bind($run, new stdClass()));
socket_set_scheduler(null);
$other = socket_spawn(fn () => 'the other');
$bound = Closure::bind($run, $other);
$bound();
var_dump($other->isDone(), $other->join());
$run();
$run();
var_dump($own->join());
?>
--EXPECT--
NULL
NULL
bool(false)
string(9) "the other"
string(7) "its own"
