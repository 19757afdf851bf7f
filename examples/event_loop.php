<?php
// SPDX-License-Identifier: BSD-3-Clause
// An event loop of timers, sockets and fibers. Run: php event_loop.php
// Each task is a fiber with sequential code: where it has to wait, it suspends itself to the loop.

use Io\Poll\{Context, Event, Watcher};
use Time\Duration;

final class Loop
{
    private Context $context;
    private SplPriorityQueue $timers;
    /** @var SplObjectStorage<Socket, Watcher> */
    private SplObjectStorage $watchers;
    private int $waiting = 0;

    public function __construct()
    {
        $this->context = new Context();
        $this->timers = new SplPriorityQueue();
        $this->timers->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
        $this->watchers = new SplObjectStorage();
    }

    /** Starts a task; it runs until it first waits. */
    public function start(callable $task): void
    {
        (new Fiber($task))->start();
    }

    /** In a task: waits for a time. */
    public function sleep(float $seconds): void
    {
        // The queue returns the highest priority first, so the earliest time has the highest.
        $this->timers->insert(Fiber::getCurrent(), -(hrtime(true) + (int) ($seconds * 1e9)));
        Fiber::suspend();
    }

    /** In a task: waits until a socket is ready. One task at a time may wait for a socket. */
    public function await(Socket $socket, Event $event): void
    {
        $watcher = $this->watchers[$socket] ?? null;
        if ($watcher?->isActive()) {
            $watcher->modify([$event, Event::OneShot], Fiber::getCurrent());
        } else {
            $handle = new SocketPollHandle($socket);
            $this->watchers[$socket] = $this->context->add($handle, [$event, Event::OneShot], Fiber::getCurrent());
        }
        $this->waiting++;
        Fiber::suspend();
        $this->waiting--;
    }

    /** In a task: closes a socket. */
    public function close(Socket $socket): void
    {
        unset($this->watchers[$socket]);
        socket_close($socket);
    }

    /** Runs until no task waits. */
    public function run(): void
    {
        while ($this->waiting > 0 || !$this->timers->isEmpty()) {
            foreach ($this->context->wait($this->untilNextTimer()) as $watcher) {
                $watcher->getData()->resume();
            }
            $now = hrtime(true);
            while (!$this->timers->isEmpty() && -$this->timers->top()['priority'] <= $now) {
                $this->timers->extract()['data']->resume();
            }
        }
    }

    private function untilNextTimer(): ?Duration
    {
        if ($this->timers->isEmpty()) {
            return null;
        }
        return Duration::fromNanoseconds(max(0, -$this->timers->top()['priority'] - hrtime(true)));
    }
}

$loop = new Loop();
$listener = socket_create_server('127.0.0.1:0');
socket_set_nonblock($listener);
socket_getsockname($listener, $address, $port);

// A server: one task accepts connections; a task for each sends back what it reads, in capitals.
$loop->start(function () use ($loop, $listener): void {
    for ($clients = 0; $clients < 3; $clients++) {
        $loop->await($listener, Event::Read);
        $socket = socket_accept($listener);
        $loop->start(function () use ($loop, $socket): void {
            while (true) {
                $loop->await($socket, Event::Read);
                $text = socket_read($socket, 1024);
                if ($text === '' || $text === false) {
                    break;
                }
                socket_write($socket, strtoupper($text));
            }
            $loop->close($socket);
        });
    }
    $loop->close($listener);
});

// Three slow clients.
foreach (['one' => 0.03, 'two' => 0.02, 'three' => 0.01] as $name => $pause) {
    $loop->start(function () use ($loop, $port, $name, $pause): void {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($socket);
        @socket_connect($socket, '127.0.0.1', $port);
        $loop->await($socket, Event::Write);
        for ($round = 1; $round <= 2; $round++) {
            $loop->sleep($pause * ($round === 1 ? 1 : 4));
            socket_write($socket, "$name $round");
            $loop->await($socket, Event::Read);
            echo socket_read($socket, 1024), "\n";
        }
        $loop->close($socket);
    });
}

$loop->run();
echo "all done\n";
