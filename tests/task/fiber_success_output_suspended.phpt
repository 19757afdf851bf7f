--TEST--
While a fiber is suspended in the callback of an output buffer, waits block: PHP goes on with the same buffers when it is resumed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$log = [];
$task = socket_spawn(function () use (&$log, &$fiber) {
    $log[] = 'the task';
    ob_start();
    $log[] = $fiber->isTerminated() ? 'after the callback' : 'within the callback';
});
$fiber = new Fiber(function () use (&$log) {
    ob_start(function (string $text) use (&$log) {
        Fiber::suspend();
        $log[] = 'the callback goes on';
        return "[$text]";
    });
    echo 'text';
    ob_end_flush();
});
$fiber->start();
socket_sleep(0.001);
$log[] = 'after a wait';
try {
    $task->join();
} catch (Error $error) {
    $log[] = $error->getMessage();
}
$fiber->resume();
$task->join();
echo "\n", implode("\n", $log), "\n";
var_dump(ob_get_level());
?>
--EXPECT--
[text]
after a wait
Cannot wait for a task here: PHP does not let other code run
the callback goes on
the task
after the callback
int(0)
