--TEST--
An error handler waits, and what it was called for goes on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
set_error_handler(function (int $level, string $message) {
    socket_sleep(0);
    echo 'handled: ', $message, "\n";
    return true;
});
socket_spawn(function () {
    echo "meanwhile\n";
});
socket_sleep(0);
echo trigger_error('of main', E_USER_NOTICE) ? "main goes on\n" : "it failed\n";
socket_spawn(function () {
    trigger_error('of the task', E_USER_NOTICE);
    echo "the task goes on\n";
})->join();
?>
--EXPECT--
meanwhile
handled: of main
main goes on
handled: of the task
the task goes on
