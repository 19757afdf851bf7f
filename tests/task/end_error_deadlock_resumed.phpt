--TEST--
A task that the main script has resumed is told that nothing can go on
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
$resumed = socket_spawn(function () use (&$fiber, &$other) {
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
    try {
        $other->join();
    } catch (SocketDeadlockError $error) {
        echo get_class($error), "\n";
    }
    return 'end';
});
$other = socket_spawn(fn () => $resumed->join());
socket_sleep(0);
$fiber->resume();
var_dump($other->join());
?>
--EXPECT--
SocketDeadlockError
string(3) "end"
