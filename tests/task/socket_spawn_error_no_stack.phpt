--TEST--
A task that gets no stack ends with an Error, and the others go on; its arguments are released in the main script
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Noisy
{
    public function __destruct()
    {
        echo "destructor\n";
        var_dump(Fiber::getCurrent());
    }
}
ini_set('fiber.stack_size', '4K');
$task = socket_spawn(fn (Noisy $noisy) => 'never', new Noisy());
try {
    $task->join();
} catch (Error $error) {
    echo $error->getMessage(), "\n", get_class($error->getPrevious()), "\n";
}
try {
    socket_group(function (SocketGroup $group) {
        $group->spawn(fn () => 'never');
        socket_sleep(1000);
    });
} catch (Error $error) {
    echo get_class($error), "\n";
}
ini_set('fiber.stack_size', '2M');
var_dump(socket_spawn(fn () => 'runs')->join());
?>
--EXPECT--
destructor
NULL
Unable to start a task: no memory for its stack, see vm.max_map_count and memory_limit
Exception
Error
string(4) "runs"
