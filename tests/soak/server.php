<?php
// SPDX-License-Identifier: BSD-3-Clause
// The servers: one process, one loop, any number of connections. They do what the client asks for over the control
// socket, and end with an exception at anything that should not happen.

require_once __DIR__ . '/waiter.php';
require_once __DIR__ . '/sample.php';

const READ_AT_ONCE = 65536;
const KEEPALIVE = [TCP_KEEPIDLE => 1, TCP_KEEPINTVL => 1, TCP_KEEPCNT => 3];

final class Connection
{
    public string $pending = '';
    public bool $isEnding = false; // the peer sends no more
    public int $received = 0;
    public ?HashContext $digest = null;

    public function __construct(public readonly Socket $socket)
    {
    }
}

/** Sends back what comes. */
class EchoServer
{
    /** @var array<int, Connection> */
    protected array $connections = [];
    protected array $counts = ['accepted' => 0, 'forked' => 0, 'ended' => 0, 'reset' => 0, 'received' => 0, 'sent' => 0];
    /** How many connections there are to be when the sample is taken that the client waits for. */
    private ?int $awaited = null;

    /** @param list<Socket> $listeners */
    public function __construct(protected Waiter $waiter, private Socket $control, protected array $listeners)
    {
        foreach ($listeners as $listener) {
            socket_set_nonblock($listener); // what it accepts inherits that
            $waiter->watch($listener, true, false);
        }
        $waiter->watch($control, true, false);
    }

    public function run(): void
    {
        while (true) {
            [$readable, $writable] = $this->waiter->wait($this->isBusy() ? 0.01 : 60);
            foreach ($readable as $socket) {
                if ($socket === $this->control) {
                    if (!$this->obey((string) @socket_read($socket, 1024, PHP_NORMAL_READ))) {
                        return;
                    }
                } elseif (isset($this->connections[(int) $socket])) {
                    $this->receive($this->connections[(int) $socket]);
                } elseif (in_array($socket, $this->listeners, true)) {
                    $this->acceptAll($socket);
                }
            }
            foreach ($writable as $socket) {
                if (isset($this->connections[(int) $socket])) {
                    $this->flush($this->connections[(int) $socket]);
                }
            }
            $this->answer();
        }
    }

    /** Whether something is to be looked after that no socket tells of. */
    protected function isBusy(): bool
    {
        return false;
    }

    protected function open(Socket $socket, Socket $listener): void
    {
        $this->connections[(int) $socket] = new Connection($socket);
        $this->waiter->watch($socket, true, false);
    }

    protected function take(Connection $connection, string $data): void
    {
        $isFirst = $connection->pending === '';
        $connection->pending .= $data;
        if ($isFirst) {
            $this->flush($connection); // else it waits for room
        }
    }

    /** The peer sends no more; it may wait for the rest. */
    protected function end(Connection $connection): void
    {
        $connection->isEnding = true;
        if ($connection->pending === '') {
            $this->close($connection, 'ended');
        } else {
            $this->waiter->watch($connection->socket, false, true);
        }
    }

    protected function close(Connection $connection, string $counted): void
    {
        $this->counts[$counted]++;
        $this->waiter->remove($connection->socket);
        unset($this->connections[(int) $connection->socket]);
        socket_close($connection->socket);
    }

    protected function read(Connection $connection): string|false
    {
        return @socket_read($connection->socket, READ_AT_ONCE);
    }

    /** A connection that its peer has reset ends here, whichever call is the first to be told. */
    private function failed(Connection $connection): void
    {
        $error = socket_last_error($connection->socket);
        if ($error === SOCKET_EAGAIN) {
            $this->waiter->watch($connection->socket, !$connection->isEnding, $connection->pending !== '');
        } else {
            expect(in_array($error, [SOCKET_ECONNRESET, SOCKET_EPIPE], true), socket_strerror($error));
            $this->close($connection, 'reset');
        }
    }

    private function acceptAll(Socket $listener): void
    {
        while ($socket = @socket_accept($listener)) {
            $this->counts['accepted']++;
            $this->open($socket, $listener);
        }
        $error = socket_last_error($listener);
        expect($error === SOCKET_EAGAIN, 'accept: ' . socket_strerror($error));
    }

    private function receive(Connection $connection): void
    {
        $data = $this->read($connection);
        if ($data === false) {
            $this->failed($connection);
        } elseif ($data === '') {
            $this->end($connection);
        } else {
            $this->counts['received'] += strlen($data);
            $this->take($connection, $data);
        }
    }

    private function flush(Connection $connection): void
    {
        $sent = @socket_write($connection->socket, $connection->pending);
        if ($sent === false) {
            $this->failed($connection);
            return;
        }
        $this->counts['sent'] += $sent;
        $connection->pending = substr($connection->pending, $sent);
        $isDone = $connection->pending === '';
        if ($isDone && $connection->isEnding) {
            $this->close($connection, 'ended');
        } else {
            $this->waiter->watch($connection->socket, !$connection->isEnding, !$isDone);
        }
    }

    /** What the client asks for; false when it asks for the end. */
    private function obey(string $request): bool
    {
        expect($request !== '', 'the client is gone');
        if ($request === "finish\n") {
            return false;
        }
        $this->awaited = (int) $request;
        return true;
    }

    private function answer(): void
    {
        if ($this->awaited === count($this->connections) && !$this->isBusy()) {
            $this->awaited = null;
            socket_send_all($this->control, json_encode(take_sample() + $this->counts) . "\n", 0, 60);
        }
    }
}

/** Answers at the end with how much came, and its hash. Every other connection is read by lines. */
final class DigestServer extends EchoServer
{
    protected function open(Socket $socket, Socket $listener): void
    {
        parent::open($socket, $listener);
        $this->connections[(int) $socket]->digest = hash_init('xxh3');
    }

    protected function read(Connection $connection): string|false
    {
        $mode = (int) $connection->socket % 2 ? PHP_NORMAL_READ : PHP_BINARY_READ;
        return @socket_read($connection->socket, READ_AT_ONCE, $mode);
    }

    protected function take(Connection $connection, string $data): void
    {
        $connection->received += strlen($data);
        hash_update($connection->digest, $data);
    }

    protected function end(Connection $connection): void
    {
        $answer = "$connection->received " . hash_final($connection->digest) . "\n";
        $this->counts['sent'] += socket_send_all($connection->socket, $answer, 0, 60);
        parent::end($connection);
    }
}

/** Finds out which peers vanished without a word. */
final class WatchfulServer extends EchoServer
{
    protected function open(Socket $socket, Socket $listener): void
    {
        parent::open($socket, $listener);
        socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1);
        foreach (socket_getsockname($socket, $name) && $name[0] === '1' ? KEEPALIVE : [] as $option => $value) {
            socket_set_option($socket, SOL_TCP, $option, $value);
        }
    }
}

/** Leaves each connection that comes over its path to a child; the others it holds meanwhile. */
final class ForkingServer extends EchoServer
{
    /** @var array<int, true> */
    private array $children = [];

    protected function isBusy(): bool
    {
        while (($child = pcntl_wait($status, WNOHANG)) > 0) {
            expect($status === 0, "a child ended with $status");
            unset($this->children[$child]);
        }
        return $this->children !== [];
    }

    protected function open(Socket $socket, Socket $listener): void
    {
        if ($listener !== $this->listeners[0]) {
            parent::open($socket, $listener);
            return;
        }
        $child = pcntl_fork();
        if ($child === 0) {
            $this->serveAlone($socket);
            exit;
        }
        $this->children[$child] = true;
        socket_close($socket);
        $this->counts['forked']++;
    }

    /** In the child: every other one closes what it inherited, the others leave that to the end of the process. */
    private function serveAlone(Socket $socket): void
    {
        // On 8.6 a Context that was inherited is also the parent's.
        $waiter = $this->waiter instanceof ContextWaiter && PHP_VERSION_ID >= 80600 ? new ContextWaiter() : $this->waiter;
        if (getmypid() % 2 === 0) {
            foreach ($this->connections as $connection) {
                $waiter === $this->waiter && $waiter->remove($connection->socket);
                socket_close($connection->socket);
            }
        }
        $waiter->watch($socket, true, false);
        do {
            [$readable] = $waiter->wait(60);
            $data = in_array($socket, $readable, true) ? socket_read($socket, READ_AT_ONCE) : null;
            if ((string) $data !== '') {
                socket_send_all($socket, $data, 0, 60);
            }
        } while ($data !== '');
    }
}
