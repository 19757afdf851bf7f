--TEST--
closing() cannot suspend; what it throws comes out of the call, and the socket is closed
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

final class ClosingScheduler extends LoggingScheduler
{
    public function __construct(private Closure $closing)
    {
    }

    public function wait(array $waits, ?float $timeout): ?array
    {
        return null;
    }

    public function closing(Socket $socket): void
    {
        ($this->closing)($socket);
    }

    public function spawn(callable $task): void
    {
    }
}

foreach ([
    'suspend' => fn () => Fiber::suspend(),
    'start' => fn () => (new Fiber(fn () => null))->start(),
    'use' => fn (Socket $socket) => socket_write($socket, 'x'),
    'close' => fn (Socket $socket) => socket_close($socket),
    'throw' => fn () => throw new LogicException('thrown by closing()'),
] as $name => $closing) {
    socket_set_scheduler(new ClosingScheduler($closing));
    [$socket, $peer] = net_unix_pair();
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 1000]);
    @socket_read($socket, 100);
    (new Fiber(function () use ($socket, $name) {
        try {
            socket_close($socket);
        } catch (Throwable $thrown) {
            echo $name, ': ', get_class($thrown), ': ', $thrown->getMessage(), "\n";
        }
    }))->start();
    var_dump(socket_read($peer, 100));
}
?>
--EXPECT--
suspend: FiberError: Cannot switch fibers in current execution context
string(0) ""
start: FiberError: Cannot switch fibers in current execution context
string(0) ""
use: Error: socket_write(): Argument #1 ($socket) has already been closed
string(0) ""
close: Error: socket_close(): Argument #1 ($socket) has already been closed
string(0) ""
throw: LogicException: thrown by closing()
string(0) ""
