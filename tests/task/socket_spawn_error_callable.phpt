--TEST--
socket_spawn() with something that cannot be called throws; arguments are checked when the task runs
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
function half(int $number): int
{
    return intdiv($number, 2);
}

try {
    socket_spawn('no_such_function');
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
$task = socket_spawn('half', 'text');
try {
    $task->join();
} catch (TypeError $error) {
    echo preg_replace('/, called.*/', '', $error->getMessage()), "\n";
}
foreach ([fn () => new SocketTask(), fn () => clone $task, fn () => serialize($task), fn () => $task->name = 1] as $refused) {
    try {
        $refused();
    } catch (Throwable $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
socket_spawn(): Argument #1 ($task) must be a valid callback, function "no_such_function" not found or invalid function name
half(): Argument #1 ($number) must be of type int, string given
Cannot directly construct SocketTask, use socket_spawn() instead
Trying to clone an uncloneable object of class SocketTask
Serialization of 'SocketTask' is not allowed
Cannot create dynamic property SocketTask::$name
