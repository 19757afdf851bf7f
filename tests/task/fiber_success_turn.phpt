--TEST--
A call keeps its turn to write where another task resumes its fiber, and what runs in the middle of it does not wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** Suspends its fiber between two parts, and sends something itself before the second one. */
final class Suspending
{
    public static Socket $to;
    public $context;
    private int $reads = 0;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_read(int $count): string
    {
        if (++$this->reads === 1) {
            return 'first ';
        }
        Fiber::suspend();
        socket_sleep(0.001); // the task that has begun the call goes on
        socket_write(self::$to, 'nested ');
        return 'second ';
    }

    public function stream_eof(): bool
    {
        return $this->reads === 2;
    }

    public function stream_set_option(int $option, int $first, ?int $second): bool
    {
        return false;
    }
}

stream_wrapper_register('suspending', Suspending::class);
[$near, $far] = net_unix_pair();
Suspending::$to = $near;
$make = fn () => new Fiber(fn () => socket_sendfile($near, fopen('suspending://', 'r')));

// Another task resumes it.
$fiber = $make();
$beginner = socket_spawn(function () use ($fiber, $near, &$resumer) {
    $fiber->start();
    $resumer = socket_spawn(fn () => $fiber->resume());
    socket_sleep(0);
    socket_write($near, 'beginner ');
});
$beginner->join();
$resumer->join();
echo socket_read($far, 100), "\n";

// While it is suspended, the code that has begun it sends, as without tasks, and others wait.
foreach ([true, false] as $is_task) {
    $fiber = $make();
    $begin = function () use ($fiber, $near) {
        $fiber->start();
        $other = socket_spawn(fn () => socket_write($near, 'other '));
        socket_sleep(0);
        socket_write($near, 'beginner ');
        $fiber->resume();
        $other->join();
    };
    $is_task ? socket_spawn($begin)->join() : $begin();
    echo socket_read($far, 100), "\n";
}

// If it is destroyed, others go on.
$fiber = $make();
$fiber->start();
$other = socket_spawn(fn () => socket_write($near, 'other '));
socket_sleep(0);
unset($fiber);
$other->join();
echo socket_read($far, 100), "\n";
?>
--EXPECT--
first nested second beginner 
first beginner nested second other 
first beginner nested second other 
first other 
