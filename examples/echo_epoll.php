<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends back what each of thousands of clients sends, in one process. Run: php echo_epoll.php [port [seconds]]

use Io\Poll\{Context, Event, FailedPollWaitException, Watcher};
use Time\Duration;

const HIGH_WATER = 262144; // above this many unsent bytes, the server stops reading from that client

/** The unsent data of a connection. */
final class Connection
{
    public string $pending = '';
    public bool $isEnding = false; // the client has finished sending

    public function __construct(public readonly Socket $socket)
    {
    }
}

function accept_all(Socket $listener, Context $context): void
{
    // Sockets inherit non-blocking mode from the listener.
    while ($socket = @socket_accept($listener)) {
        $context->add(new SocketPollHandle($socket), [Event::Read], new Connection($socket));
    }
}

/** Reads once; returns false when the connection is broken. */
function receive(Connection $connection): bool
{
    $data = @socket_read($connection->socket, 65536);
    if ($data === false) {
        return socket_last_error($connection->socket) === SOCKET_EAGAIN;
    }
    $connection->isEnding = $data === '';
    $connection->pending .= $data;
    return true;
}

/** Sends pending data as far as possible; returns false when the connection is broken. */
function send(Connection $connection): bool
{
    if ($connection->pending === '') {
        return true;
    }
    $sent = @socket_write($connection->socket, $connection->pending);
    if ($sent === false) {
        return socket_last_error($connection->socket) === SOCKET_EAGAIN;
    }
    $connection->pending = substr($connection->pending, $sent);
    return true;
}

function serve(Watcher $watcher, Connection $connection): void
{
    $isFine = !$watcher->hasTriggered(Event::Read) || receive($connection);
    if (!$isFine || !send($connection) || ($connection->isEnding && $connection->pending === '')) {
        socket_close($connection->socket); // ends the watcher, too
        return;
    }
    $events = [];
    if (!$connection->isEnding && strlen($connection->pending) < HIGH_WATER) {
        $events[] = Event::Read;
    }
    if ($connection->pending !== '') {
        $events[] = Event::Write;
    }
    if ($events !== $watcher->getWatchedEvents()) {
        $watcher->modifyEvents($events);
    }
}

if (function_exists('posix_setrlimit')) {
    $most = posix_getrlimit()['hard openfiles'];
    $most === 'unlimited' || posix_setrlimit(POSIX_RLIMIT_NOFILE, $most, $most);
}
$listener = socket_create_server('0.0.0.0:' . ($argv[1] ?? 7007), ['backlog' => 4096]) or exit(1);
socket_set_nonblock($listener);
socket_getsockname($listener, $address, $port);

$context = new Context();
$context->add(new SocketPollHandle($listener), [Event::Read]);
echo "port $port, backend {$context->getBackend()->name}\n";

$end = isset($argv[2]) ? microtime(true) + (float) $argv[2] : INF;
while (microtime(true) < $end) {
    try {
        $ready = $context->wait($end === INF ? null : Duration::fromMilliseconds(100));
    } catch (FailedPollWaitException $exception) {
        if ($exception->getCode() === FailedPollWaitException::ERROR_INTERRUPTED) {
            continue; // a signal
        }
        throw $exception;
    }
    foreach ($ready as $watcher) {
        $connection = $watcher->getData();
        $connection ? serve($watcher, $connection) : accept_all($listener, $context);
    }
}
