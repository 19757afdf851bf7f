<?php
// SPDX-License-Identifier: BSD-3-Clause
// One wait of a call that would block: the callbacks of its sockets and its timeout, the first of which ends it.

declare(strict_types=1);

namespace SocketsExt\Revolt;

use Revolt\EventLoop\{Driver, Suspension};

final class Wait
{
    /** Revolt has no callback for out-of-band data: the call checks for it at this interval. */
    private const LOOK_FOR_URGENT = 0.05;

    /** @var Suspension<int[]> */
    private readonly Suspension $suspension;

    /** @var string[] */
    private array $callbacks = [];

    private bool $isOver = false;

    /** @param \SocketWait[] $waits */
    public function __construct(private readonly Driver $loop, array $waits, ?float $timeout)
    {
        $this->suspension = $loop->getSuspension();
        foreach ($waits as $key => $wait) {
            $this->watch($wait, fn () => $this->resume([$key]));
        }
        if ($timeout !== null) {
            $this->callbacks[] = $this->loop->delay($timeout, fn () => $this->resume([]));
        }
    }

    private function watch(\SocketWait $wait, \Closure $resume): void
    {
        if ($wait->read) {
            $this->callbacks[] = $this->loop->onReadable($wait->socket, $resume);
        }
        if ($wait->write) {
            $this->callbacks[] = $this->loop->onWritable($wait->socket, $resume);
        }
        if ($wait->urgent) {
            $this->callbacks[] = $this->loop->repeat(self::LOOK_FOR_URGENT, $resume);
        }
    }

    /** @return int[] the keys of those that are ready, none after the timeout */
    public function suspend(): array
    {
        try {
            return $this->suspension->suspend();
        } finally {
            $this->end();
        }
    }

    /** @param int[] $keys */
    public function resume(array $keys): void
    {
        if (!$this->isOver) {
            $this->end();
            $this->suspension->resume($keys);
        }
    }

    private function end(): void
    {
        $this->isOver = true;
        array_map($this->loop->cancel(...), $this->callbacks);
        $this->callbacks = [];
    }
}
