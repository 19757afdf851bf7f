--TEST--
Cycles are looked for while tasks of them wait, or have not begun: these go on with what they were given
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Worker
{
    public array $tasks = [];
    private string $name = 'the worker';

    public function begin(): void
    {
        $this->tasks[] = socket_spawn('Worker::work', new ArrayObject([1, 2]), named: new ArrayObject([3]));
        $this->tasks[] = socket_spawn([$this, 'work'], new ArrayObject([1]), named: new ArrayObject([2, 3]));
    }

    public function work(ArrayObject $first, ArrayObject $named): string
    {
        socket_sleep(0);
        gc_collect_cycles();
        socket_sleep(0);
        return $this->name . ' got ' . count($first) . ' and ' . count($named);
    }
}

$worker = new Worker();
$worker->begin();
$tasks = $worker->tasks;
$reference = WeakReference::create($worker);
unset($worker);
gc_collect_cycles();
socket_sleep(0);
gc_collect_cycles();
foreach ($tasks as $task) {
    echo $task->join(), "\n";
}
var_dump($reference->get() !== null);
unset($tasks, $task);
gc_collect_cycles();
var_dump($reference->get());
?>
--EXPECT--
the worker got 2 and 1
the worker got 1 and 2
bool(false)
NULL
