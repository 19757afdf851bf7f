--TEST--
error_get_last() is that of the task; of a fatal error in a task shutdown functions know
--EXTENSIONS--
sockets_ext
--INI--
display_errors=0
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function tell(string $name): void
{
    echo "$name: ", substr(error_get_last()['message'] ?? 'none', 0, 16), "\n";
}

@trigger_error('of main');
for ($i = 0; $i < 2; $i++) {
    $tasks[] = socket_spawn(function () use ($i) {
        tell("task $i");
        @trigger_error("of task $i");
        socket_sleep(0);
        tell("task $i");
        error_clear_last();
        socket_sleep(0);
        tell("task $i");
    });
}
array_map(fn (SocketTask $task) => $task->join(), $tasks);
tell('main');
socket_spawn(fn () => tell('another task'))->join();
register_shutdown_function(tell(...), 'at the end');
socket_spawn(function () {
    eval('function twice() {} function twice() {}');
})->join();
?>
--EXPECT--
task 0: none
task 1: none
task 0: of task 0
task 1: of task 1
task 0: none
task 1: none
main: of main
another task: none
at the end: Cannot redeclare
