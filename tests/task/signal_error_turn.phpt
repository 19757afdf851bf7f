--TEST--
A handler of a signal that throws, or closes the socket, ends a wait for the turn to write, and nothing is sent
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

/** Sends one part, and then one that it waits for. */
final class InParts
{
    public static Socket $source;
    public $context;
    private bool $isOver = false;
    private int $reads = 0;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_read(int $count): string
    {
        return ++$this->reads === 1 ? 'first ' : socket_read(self::$source, $count);
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

/** Calls in the main script while a task has the turn; the handler runs when all wait. */
function attempt_behind(callable $call, callable $handler): void
{
    [$near, $far] = net_unix_pair();
    [InParts::$source, $feed] = net_unix_pair();
    pcntl_signal(SIGUSR1, fn () => $handler($near));
    $task = socket_spawn(fn () => net_attempt(fn () => socket_sendfile($near, fopen('parts://', 'r'))));
    socket_sleep(0);
    $parent = getmypid();
    $child = net_fork(function () use ($parent) {
        net_wait_until(fn () => net_is_asleep($parent));
        posix_kill($parent, SIGUSR1);
    });
    echo json_encode(net_attempt(fn () => @$call($near))), ' ', socket_last_error() === SOCKET_EBADF ? 'closed' : 'open', "\n";
    pcntl_waitpid($child, $status);
    var_dump($task->isDone());
    socket_write($feed, 'second');
    $task->join();
    echo socket_read($far, 100), "\n";
}

stream_wrapper_register('parts', InParts::class);
pcntl_async_signals(true);
$file = net_unix_path('file');
file_put_contents($file, 'mixed');
$throw = fn () => throw new RuntimeException('from the handler');
attempt_behind(fn ($near) => socket_send_all($near, 'mixed', timeout: 60), $throw);
attempt_behind(fn ($near) => socket_send_all($near, 'mixed'), $throw);
attempt_behind(fn ($near) => socket_sendmmsg($near, [['iov' => ['mixed']]]), $throw);
attempt_behind(fn ($near) => socket_sendfile($near, fopen($file, 'r')), $throw);
attempt_behind(fn ($near) => socket_write($near, 'mixed'), $throw);
attempt_behind(fn ($near) => socket_write($near, 'mixed'), socket_close(...));
?>
--EXPECT--
RuntimeException: from the handler
null open
bool(false)
first second
RuntimeException: from the handler
null open
bool(false)
first second
RuntimeException: from the handler
null open
bool(false)
first second
RuntimeException: from the handler
null open
bool(false)
first second
RuntimeException: from the handler
null open
bool(false)
first second
false closed
bool(false)
Error: socket_sendfile(): Argument #1 ($socket) has already been closed
first 
