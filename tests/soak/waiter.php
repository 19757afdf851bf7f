<?php
// SPDX-License-Identifier: BSD-3-Clause
// The two ways in which one process waits for many sockets: socket_select() and Io\Poll.

use Io\Poll\{Context, Event, Watcher};
use Time\Duration;

interface Waiter
{
    /** Watches a socket for something to read, room to write, or both. */
    public function watch(Socket $socket, bool $forReading, bool $forRoom): void;

    /** To be called before the socket is closed. */
    public function remove(Socket $socket): void;

    /** @return array{array<Socket>, array<Socket>} those with something to read, those with room to write */
    public function wait(float $seconds): array;
}

final class SelectWaiter implements Waiter
{
    /** @var array<int, Socket> */
    private array $read = [];
    /** @var array<int, Socket> */
    private array $write = [];

    public function watch(Socket $socket, bool $forReading, bool $forRoom): void
    {
        $this->remove($socket);
        if ($forReading) {
            $this->read[(int) $socket] = $socket;
        }
        if ($forRoom) {
            $this->write[(int) $socket] = $socket;
        }
    }

    public function remove(Socket $socket): void
    {
        unset($this->read[(int) $socket], $this->write[(int) $socket]);
    }

    public function wait(float $seconds): array
    {
        [$read, $write, $except] = [$this->read, $this->write, null];
        socket_select($read, $write, $except, (int) $seconds, (int) (fmod($seconds, 1) * 1e6));
        return [$read, $write];
    }
}

final class ContextWaiter implements Waiter
{
    private Context $context;
    /** @var array<int, Watcher> */
    private array $watchers = [];

    public function __construct()
    {
        $this->context = new Context();
    }

    public function watch(Socket $socket, bool $forReading, bool $forRoom): void
    {
        $events = [...($forReading ? [Event::Read] : []), ...($forRoom ? [Event::Write] : [])];
        if (isset($this->watchers[(int) $socket])) {
            $this->watchers[(int) $socket]->modifyEvents($events);
        } else {
            $this->watchers[(int) $socket] = $this->context->add(new SocketPollHandle($socket), $events, $socket);
        }
    }

    public function remove(Socket $socket): void
    {
        $this->watchers[(int) $socket]->remove();
        unset($this->watchers[(int) $socket]);
    }

    public function wait(float $seconds): array
    {
        [$read, $write] = [[], []];
        foreach ($this->context->wait(Duration::fromMilliseconds((int) ($seconds * 1000))) as $watcher) {
            if ($watcher->getTriggeredEvents() !== [Event::Write]) {
                $read[] = $watcher->getData();
            }
            if ($watcher->hasTriggered(Event::Write)) {
                $write[] = $watcher->getData();
            }
        }
        return [$read, $write];
    }
}

function make_waiter(string $way): Waiter
{
    return match ($way) {
        'select', 'tasks' => new SelectWaiter(),
        'context' => new ContextWaiter(),
    };
}
