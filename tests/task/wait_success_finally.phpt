--TEST--
A finally block waits while an exception is under way, which then goes on; other tasks see none of it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
socket_spawn(function () {
    echo "meanwhile\n";
    try {
        throw new LengthException('of the task');
    } catch (LengthException $exception) {
        echo $exception->getMessage(), "\n";
    }
});
try {
    try {
        throw new RangeException('of main');
    } finally {
        socket_sleep(0);
        echo "finally\n";
    }
} catch (Exception $exception) {
    echo get_class($exception), ': ', $exception->getMessage(), "\n";
    var_dump($exception->getPrevious());
}
?>
--EXPECT--
meanwhile
of the task
finally
RangeException: of main
NULL
