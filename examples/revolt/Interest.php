<?php
// SPDX-License-Identifier: BSD-3-Clause
// One stream or Socket of the loop: all its callbacks, and their common watcher.

declare(strict_types=1);

namespace SocketsExt\Revolt;

use Io\Poll\{Context, Event, Handle, Watcher};
use Revolt\EventLoop\Internal\{StreamCallback, StreamReadableCallback};

final class Interest
{
    /** @var array<string, StreamCallback> */
    public array $readers = [];

    /** @var array<string, StreamCallback> */
    public array $writers = [];

    private readonly Handle $handle;
    private ?Watcher $watcher = null;

    /** @param resource|\Socket $stream */
    public function __construct(mixed $stream)
    {
        $this->handle = $stream instanceof \Socket ? new \SocketPollHandle($stream) : new \StreamPollHandle($stream);
    }

    public function add(StreamCallback $callback): void
    {
        if ($callback instanceof StreamReadableCallback) {
            $this->readers[$callback->id] = $callback;
        } else {
            $this->writers[$callback->id] = $callback;
        }
    }

    public function remove(StreamCallback $callback): void
    {
        unset($this->readers[$callback->id], $this->writers[$callback->id]);
    }

    public function isEmpty(): bool
    {
        return !$this->readers && !$this->writers;
    }

    /** Updates the watcher in the context. A stream or socket that has been closed meanwhile is ignored. */
    public function watch(Context $context): void
    {
        $events = [];
        $this->readers && $events[] = Event::Read;
        $this->writers && $events[] = Event::Write;
        if ($this->watcher === null) {
            $this->watcher = $context->add($this->handle, $events, $this);
        } elseif ($this->watcher->isActive() && $this->watcher->getWatchedEvents() !== $events) {
            $this->watcher->modifyEvents($events);
        }
    }

    public function unwatch(): void
    {
        $this->watcher?->remove();
        $this->watcher = null;
    }
}
