<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends back what clients send, each in a fiber of its own, until Ctrl-C. Run: composer install; php echo.php [port]

declare(strict_types=1);

use Revolt\EventLoop;
use SocketsExt\Revolt\PollDriver;

require __DIR__ . '/vendor/autoload.php';

/** Suspends this fiber until the socket is readable. */
function await_readable(Socket $socket): void
{
    $suspension = EventLoop::getSuspension();
    $id = EventLoop::onReadable($socket, static fn () => $suspension->resume());
    try {
        $suspension->suspend();
    } finally {
        EventLoop::cancel($id);
    }
}

function await_writable(Socket $socket): void
{
    $suspension = EventLoop::getSuspension();
    $id = EventLoop::onWritable($socket, static fn () => $suspension->resume());
    try {
        $suspension->suspend();
    } finally {
        EventLoop::cancel($id);
    }
}

function write_all(Socket $socket, string $data): bool
{
    while ($data !== '') {
        await_writable($socket);
        $sent = @socket_write($socket, $data);
        if ($sent === false && socket_last_error($socket) !== SOCKET_EAGAIN) {
            return false;
        }
        $data = substr($data, (int) $sent);
    }
    return true;
}

function answer(Socket $socket): void
{
    do {
        await_readable($socket);
        $data = @socket_read($socket, 65536);
        $isGoingOn = $data === false ? socket_last_error($socket) === SOCKET_EAGAIN : $data !== '' && write_all($socket, $data);
    } while ($isGoingOn);
    socket_close($socket);
}

EventLoop::setDriver(new PollDriver());
$listener = socket_create_server('0.0.0.0:' . ($argv[1] ?? 7009), ['backlog' => 4096]) or exit(1);
socket_set_nonblock($listener);
socket_getsockname($listener, $address, $port);
echo "port $port\n";

$served = 0;
$accepting = EventLoop::onReadable($listener, static function (string $id, Socket $listener) use (&$served): void {
    while ($socket = @socket_accept($listener)) {
        $served++;
        EventLoop::queue(answer(...), $socket);
    }
});
if (function_exists('pcntl_signal')) {
    // The loop runs until the last connection has ended.
    EventLoop::unreference(EventLoop::onSignal(SIGINT, static fn () => EventLoop::cancel($accepting)));
}
EventLoop::run();
echo "$served connections served\n";
