--TEST--
A task that ends by its cancellation is no warning, joined or not
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$task = socket_spawn(function () {
    socket_sleep(1000);
});
socket_sleep(0);
$task->cancel();
unset($task);
socket_sleep(0);
socket_spawn('time')->cancel();
socket_sleep(0);
echo "no warning\n";
?>
--EXPECT--
no warning
