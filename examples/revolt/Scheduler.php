<?php
// SPDX-License-Identifier: BSD-3-Clause
// Lets blocking code on sockets run in Revolt's event loop: a call that would block suspends its fiber, or the main program.

declare(strict_types=1);

namespace SocketsExt\Revolt;

final class Scheduler implements \SocketScheduler
{
    /** @var \WeakMap<\Socket, \WeakMap<Wait, true>> a wait is in it until its call continues */
    private \WeakMap $waits;

    /** Other drivers cannot wait for sockets. */
    public function __construct(private readonly PollDriver $loop)
    {
        $this->waits = new \WeakMap();
    }

    public function wait(array $waits, ?float $timeout): array
    {
        $wait = new Wait($this->loop, $waits, $timeout);
        foreach ($waits as $each) {
            /** @var \WeakMap<Wait, true> $ofSocket */
            $ofSocket = $this->waits[$each->socket] ?? new \WeakMap();
            $ofSocket[$wait] = true;
            $this->waits[$each->socket] = $ofSocket;
        }
        return $wait->suspend();
    }

    public function closing(\Socket $socket): void
    {
        foreach ($this->waits[$socket] ?? [] as $wait => $isThere) {
            $wait->resume([]);
        }
    }

    public function spawn(callable $task): void
    {
        $this->loop->queue($task(...));
    }
}
