--TEST--
Where a scheduler is set or removed in the middle of a call that has the turn to write, the code there does not wait for that call
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
require __DIR__ . '/../include/scheduler.inc';

/** Sets a scheduler, or none, and sends something itself. */
final class Replacing
{
    public static Socket $to;
    public static ?SocketScheduler $scheduler;
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
        socket_set_scheduler(self::$scheduler);
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

stream_wrapper_register('replacing', Replacing::class);
[$near, $far] = net_unix_pair();
Replacing::$to = $near;
$scheduler = new FiberScheduler();
$send = fn () => socket_sendfile($near, fopen('replacing://', 'r'));
socket_spawn(fn () => null)->join();

Replacing::$scheduler = $scheduler;
var_dump($send(), socket_read($far, 100));

Replacing::$scheduler = null;
$scheduler->spawn(fn () => var_dump($send()));
$scheduler->run();
var_dump(socket_read($far, 100));
?>
--EXPECT--
int(13)
string(20) "first nested second "
int(13)
string(20) "first nested second "
