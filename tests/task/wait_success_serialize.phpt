--TEST--
serialize() and unserialize() in the middle of which an error handler waits have no part in those of other tasks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
class Incomplete
{
    public function __sleep(): array
    {
        return ['missing'];
    }
}

class Plain
{
}

/** Calls with an error handler that waits, of this task alone: PHP disables it while it runs. */
function handle(callable $call): mixed
{
    set_error_handler(function () {
        socket_sleep(0);
        return true;
    });
    return $call();
}

$twice = [$object = new stdClass(), $object];
$expected = serialize($twice);
$dynamic = 'a:2:{i:0;O:5:"Plain":1:{s:1:"p";i:1;}i:1;r:2;}';
$tasks = [
    socket_spawn(handle(...), fn () => serialize([new Incomplete(), new Incomplete()])),
    socket_spawn(fn () => serialize($twice) === $expected),
    socket_spawn(handle(...), fn () => unserialize($dynamic)),
    socket_spawn(handle(...), fn () => unserialize($dynamic)),
    socket_spawn(fn () => unserialize($expected)),
];
foreach ($tasks as $i => $task) {
    $result = $task->join();
    if ($i > 1) {
        var_dump($result[0] === $result[1], $result[0]::class);
    } elseif ($i === 1) {
        var_dump($result);
    }
}
?>
--EXPECT--
bool(true)
bool(true)
string(5) "Plain"
bool(true)
string(5) "Plain"
bool(true)
string(8) "stdClass"
