--TEST--
A destructor that collects garbage while a task lets its arguments go finds nothing that is being freed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Collecting
{
    public ?Collecting $other = null;

    public function __destruct()
    {
        gc_collect_cycles();
        $this->other = null;
    }
}

for ($i = 0; $i < 3; $i++) {
    $holder = new stdClass();
    $holder->task = socket_spawn(fn (...$arguments) => count($arguments), new Collecting(), new Collecting(), named: new Collecting());
    $holder->self = $holder;
    // It may be in a cycle from now on.
    $copy = $holder->task;
    $copy = null;
    $task = $holder->task;
    $holder = null;
    echo $task->join(), "\n";
}
?>
--EXPECT--
3
3
3
