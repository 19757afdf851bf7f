--TEST--
Of a wait that a signal ends nothing is lost while destructors run that the main script owes
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Slow
{
    public function __destruct()
    {
        socket_sleep(0.02);
    }
}

pcntl_async_signals(true);
$map = new WeakMap();
for ($i = 0; $i < 3; $i++) {
    $ended = false;
    // Its fiber ends, and is released by the main script.
    $suspended = socket_spawn(function () use ($map, &$fiber, &$ended) {
        $fiber = Fiber::getCurrent();
        $map[$fiber] = new Slow();
        Fiber::suspend();
        $fiber = null;
        $ended = true;
    });
    $task = socket_spawn(function () use (&$fiber, &$ended) {
        $fiber->resume();
        $end = hrtime(true) + 15_000_000;
        while (hrtime(true) < $end) {
            socket_sleep(0.001);
        }
    });
    net_interrupt(fn () => $task->join());
    var_dump($ended);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
