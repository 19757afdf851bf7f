--TEST--
The end of an outer deadline passes a catch of the inner one, and comes out of the outer one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
try {
    socket_deadline(0.005, function (): void {
        try {
            socket_deadline(10, fn() => socket_sleep(100));
        } catch (SocketTimeoutException $exception) {
            echo "not of the inner one\n";
        } finally {
            echo "finally\n";
        }
    });
} catch (SocketTimeoutException $exception) {
    echo $exception->getMessage(), "\n";
    echo $exception->getPrevious()::class, ': ', $exception->getPrevious()->getMessage(), "\n";
}
?>
--EXPECT--
finally
The deadline of socket_deadline() has expired
SocketCancelledError: The deadline of an outer socket_deadline() has expired
