--TEST--
A task that has suspended itself, and is resumed by another: that one goes on when it ends
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$suspended = socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    ob_start(fn (string $text) => strtoupper($text));
    $value = Fiber::suspend(new ArrayObject());
    socket_sleep(0);
    echo "of both\n";
    return $value;
});
$other = socket_spawn(function () use (&$fiber) {
    $fiber->resume('resumed');
    echo "the other goes on\n";
    return 'ended';
});
socket_spawn(fn () => null)->join();
var_dump($suspended->join(), $other->join());
// The main script resumes one.
$suspended = socket_spawn(function () use (&$fiber) {
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
    socket_sleep(0);
});
socket_sleep(0);
$fiber->resume();
var_dump($suspended->isDone());
?>
--EXPECT--
OF BOTH
THE OTHER GOES ON
string(7) "resumed"
string(5) "ended"
bool(true)
