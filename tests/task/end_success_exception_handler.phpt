--TEST--
An exception of the main script that a handler of set_exception_handler() gets leaves the tasks: PHP waits for them
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
set_exception_handler(function (Throwable $exception): void {
    echo 'handler: ', $exception->getMessage(), "\n";
});
socket_spawn(function (): void {
    try {
        socket_sleep(0.001);
        echo "the task\n";
    } finally {
        echo "finally\n";
    }
});
socket_sleep(0);
throw new DomainException('of main');
?>
--EXPECT--
handler: of main
the task
finally
