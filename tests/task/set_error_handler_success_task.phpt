--TEST--
A handler of errors that a task sets is its own, and ends with it; those of the main script hold for all
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function handle(string $name): Closure
{
    return function (int $level, string $message) use ($name) {
        echo "$name handles $message\n";
        return true;
    };
}

set_error_handler(handle('main'));
$tasks = [];
foreach (['first', 'second'] as $name) {
    // As many libraries do around a call that waits.
    $tasks[] = socket_spawn(function () use ($name, &$tasks) {
        set_error_handler(handle($name));
        $name === 'first' ? socket_sleep(0) : $tasks[0]->join();
        trigger_error("of $name");
        set_error_handler(handle("$name, inner"));
        socket_sleep(0);
        trigger_error("of $name, inner");
        restore_error_handler();
        socket_sleep(0);
        restore_error_handler();
        trigger_error("of $name, after it");
    });
}
$tasks[] = socket_spawn(function () {
    set_error_handler(handle('third'));
    socket_sleep(0);
});
$tasks[] = socket_spawn(function () {
    socket_sleep(0);
    trigger_error('of fourth');
});
socket_sleep(0);
trigger_error('of main');
foreach ($tasks as $task) {
    $task->join();
}
trigger_error('of main, later');
restore_error_handler();
var_dump(set_error_handler(null));
?>
--EXPECT--
main handles of main
first handles of first
main handles of fourth
first, inner handles of first, inner
main handles of first, after it
second handles of second
second, inner handles of second, inner
main handles of second, after it
main handles of main, later
NULL
