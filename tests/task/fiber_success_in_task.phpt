--TEST--
Fiber::suspend() in a task returns to the code of the task, and a fiber may be resumed by another task
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
    $value = Fiber::suspend(1);
    socket_sleep(0);
    return Fiber::suspend($value + 1) + 1;
});
var_dump(socket_spawn(fn () => $fiber->start())->join());
var_dump(socket_spawn(fn () => $fiber->resume(2))->join());
var_dump(socket_spawn(function () use ($fiber) {
    $fiber->resume(4);
    return $fiber->getReturn();
})->join());
?>
--EXPECT--
int(1)
int(3)
int(5)
