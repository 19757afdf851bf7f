--TEST--
A fiber that waits cannot be resumed by the script
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$fiber = new Fiber(function () {
    socket_sleep(0.01);
    return 'end';
});
$task = socket_spawn(function () use ($fiber) {
    $fiber->start();
    return $fiber->getReturn();
});
socket_sleep(0);
try {
    $fiber->resume();
} catch (FiberError $error) {
    echo $error->getMessage(), "\n";
}
try {
    $fiber->throw(new Exception());
} catch (FiberError $error) {
    echo $error->getMessage(), "\n";
}
var_dump($task->join());
?>
--EXPECT--
Cannot resume a fiber that is not suspended
Cannot resume a fiber that is not suspended
string(3) "end"
