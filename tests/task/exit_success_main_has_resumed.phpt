--TEST--
exit() in a task ends the script while the main script waits for a task that it has resumed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$fiber = null;
socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
    socket_sleep(10);
    echo "not reached\n";
});
socket_spawn(function () {
    socket_sleep(0.01);
    exit("exit\n");
});
register_shutdown_function(fn () => print("shutdown function\n"));
socket_sleep(0);
$fiber->resume();
echo "not reached\n";
?>
--EXPECT--
exit
shutdown function
