--TEST--
socket_sleep() refuses a time that is none, with and without tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$try = function () {
    foreach ([-0.5, NAN] as $seconds) {
        try {
            socket_sleep($seconds);
        } catch (ValueError $error) {
            echo $error->getMessage(), "\n";
        }
    }
};
$try();
socket_spawn($try)->join();
?>
--EXPECT--
socket_sleep(): Argument #1 ($seconds) must be greater than or equal to 0
socket_sleep(): Argument #1 ($seconds) must be greater than or equal to 0
socket_sleep(): Argument #1 ($seconds) must be greater than or equal to 0
socket_sleep(): Argument #1 ($seconds) must be greater than or equal to 0
