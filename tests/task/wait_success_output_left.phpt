--TEST--
A buffer that a suspended task leaves open while the callback of another one waits: each callback runs once, and PHP frees the right one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$calls = new ArrayObject();
$callback = fn (string $name) => function (string $text) use ($name, $calls) {
    $calls[] = $name;
    socket_sleep(0);
    return "$name($text)";
};
$ends = socket_spawn(function () use ($callback) {
    ob_start($callback('outer'));
    ob_start($callback('inner'));
    echo 'text';
    ob_end_flush();
});
$leaves = socket_spawn(function () use ($callback, &$fiber) {
    ob_start($callback('left'));
    $fiber = Fiber::getCurrent();
    Fiber::suspend();
});
$ends->join();
echo "\n";
$fiber->resume();
var_dump($leaves->isDone(), ob_get_level(), implode(' ', (array) $calls));
?>
--EXPECT--
outer(left(inner(text)))
bool(true)
int(0)
string(16) "inner left outer"
