<?php
// SPDX-License-Identifier: BSD-3-Clause
// Tasks of the API fuzzer. Every one of them ends: a task of the fuzzer's own cancels those that have been there for long, and
// goes on with fibers that nobody resumes. Time is counted in rounds, in each of which whatever is ready runs once, so that a
// seed does the same again.

final class Tasks
{
    private const MOST = 12;

    /** Rounds until a task is cancelled, each time; after so many times it must have ended. */
    private const ROUNDS = 60;
    private const CANCELS = 60;

    /** Rounds that a courier may take. */
    private const COURIER_ROUNDS = 100_000;

    /** Whether this process has tasks. */
    public static bool $areAllowed = false;

    /** @var WeakMap<Fiber, true> all fibers that may be suspended; some are in cycles that gc_collect_cycles() does not find */
    public static WeakMap $fibers;

    /** @var array<int, Fiber> those that were suspended since the last call, some of them tasks' own */
    public static array $suspended = [];

    /** @var array<int, array{WeakReference, int, int}> tasks, when they were cancelled the last time, and how often */
    private static array $running = [];

    /** @var array<int, int> when each courier began */
    private static array $couriers = [];

    private static int $round = 0;
    private static bool $areWatched = false;

    /** Spawns a task, unless there are many. @param Closure(): Closure $work */
    public static function begin(Closure $work): ?SocketTask
    {
        if (!self::$areAllowed || count(self::$running) >= self::MOST) {
            return null;
        }
        $task = socket_spawn($work());
        self::note($task);
        return $task;
    }

    /** Sees to it that a task ends. */
    public static function note(?SocketTask $task): void
    {
        if ($task) {
            self::$running[spl_object_id($task)] ??= [WeakReference::create($task), self::$round, 0];
            self::watch();
        }
    }

    public static function cancelOne(): void
    {
        [$task] = self::$running[array_rand(self::$running ?: [0])] ?? [null];
        $task?->get()?->cancel(mt_rand(0, 1) ? new RuntimeException('the cause') : null);
    }

    /** Goes on with all suspended fibers, by an exception. */
    public static function endFibers(): void
    {
        foreach (self::$fibers as $fiber => $_) {
            $end = static function () use ($fiber): void {
                try {
                    $fiber->isSuspended() && $fiber->throw(new RuntimeException('the end'));
                } catch (Throwable) {
                }
            };
            self::$areAllowed ? self::note(socket_spawn($end)) : $end();
        }
    }

    /** Waits until no task is left. */
    public static function finish(): void
    {
        // Those that have not begun are not noted yet; in a random order each may be behind the main script for some rounds.
        for ($round = 0; self::$running || self::$couriers || $round < 30; $round++) {
            self::look(5);
            socket_sleep(0);
        }
    }

    /** Ends fibers that are left suspended, each as often as it suspends itself again. */
    public static function finishFibers(): void
    {
        for ($round = 0; $round < self::CANCELS && self::hasSuspended(); $round++) {
            self::endFibers();
            self::$areAllowed && self::finish();
        }
    }

    private static function hasSuspended(): bool
    {
        foreach (self::$fibers as $fiber => $_) {
            if ($fiber->isSuspended()) {
                return true;
            }
        }
        return false;
    }

    /** Two tasks write records to one end of a pair, another one reads from the other end: they arrive whole and in order. */
    public static function send(): void
    {
        if (count(self::$couriers) >= 2) {
            return;
        }
        self::$couriers[] = self::$round;
        $courier = array_key_last(self::$couriers);
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        $records = [];
        for ($writer = 0; $writer < 2; $writer++) {
            for ($number = mt_rand(0, 4); $number >= 0; $number--) {
                $length = mt_rand(0, 9) ? mt_rand(0, 3000) : mt_rand(0, 300_000);
                $records[$writer][] = pack('CCN', $writer, $number, $length) . str_repeat(chr(65 + $number), $length);
            }
            socket_spawn(self::write(...), $pair[0], $records[$writer]);
        }
        socket_spawn(static function () use ($courier, $pair, $records): void {
            $expected = strlen(implode($records[0]) . implode($records[1]));
            for ($read = ''; strlen($read) < $expected;) {
                $read .= self::read($pair[1], min(mt_rand(1, 100_000), $expected - strlen($read)));
            }
            self::compare($read, $records);
            unset(self::$couriers[$courier]);
        });
        self::watch();
    }

    /** @param array<string> $records */
    private static function write(Socket $socket, array $records): void
    {
        foreach ($records as $record) {
            $length = strlen($record);
            $sent = match (mt_rand(0, 4)) {
                0 => socket_write($socket, $record),
                1 => socket_send($socket, $record, $length, 0),
                2 => socket_writev($socket, str_split($record, 1 + intdiv($length, 3))),
                3 => socket_sendmsg($socket, ['iov' => str_split($record, 1 + intdiv($length, 2))]),
                4 => socket_send_all($socket, $record),
            };
            $sent === $length || fuzz_fail("a write of $length bytes returned " . var_export($sent, true));
        }
    }

    private static function read(Socket $socket, int $length): string
    {
        switch (mt_rand(0, 4)) {
            case 0:
                return socket_read($socket, $length);
            case 1:
                socket_recv($socket, $data, $length, mt_rand(0, 1) ? MSG_WAITALL : 0);
                return $data;
            case 2:
                socket_recv_exact($socket, $data, $length);
                return $data;
            case 3:
                $message = ['controllen' => 64, 'buffer_size' => $length];
                socket_recvmsg($socket, $message);
                return implode($message['iov']);
            default:
                $vector = socket_iovec_alloc(1, $length);
                socket_readv($socket, $vector);
                return socket_iovec_fetch($vector, 0);
        }
    }

    /** @param array<int, array<string>> $records */
    private static function compare(string $read, array $records): void
    {
        for ($place = 0; $place < strlen($read); $place += strlen($record)) {
            $writer = ord($read[$place]);
            $record = array_shift($records[$writer]) ?? '';
            if ($record === '' || substr_compare($read, $record, $place, strlen($record)) !== 0) {
                fuzz_fail("at byte $place of what a courier has read there is no record that should be there");
            }
        }
    }

    private static function watch(): void
    {
        if (self::$areWatched) {
            return;
        }
        self::$areWatched = true;
        socket_spawn(static function (): void {
            while (self::$running || self::$couriers) {
                socket_sleep(0);
                self::look(self::ROUNDS);
            }
            self::$areWatched = false;
        });
    }

    /** Cancels those that were there so many rounds ago. */
    private static function look(int $rounds): void
    {
        self::$round++;
        foreach (self::$running as $id => [$weak, $since, $cancels]) {
            $task = $weak->get();
            if (!$task || $task->isDone()) {
                unset(self::$running[$id]);
            } elseif (self::$round - $since > $rounds) {
                $cancels < self::CANCELS || fuzz_fail('a task does not end when it is cancelled');
                self::$running[$id] = [$weak, self::$round, $cancels + 1];
                try {
                    $task->cancel();
                    $cancels % 10 !== 9 || self::endFibers();
                } catch (Throwable) {
                }
            }
        }
        foreach (self::$couriers as $began) {
            self::$round - $began < self::COURIER_ROUNDS || fuzz_fail('what a courier sends does not arrive');
        }
    }
}

Tasks::$fibers = new WeakMap();

/** The end of the process, with a finding. */
function fuzz_fail(string $what): never
{
    Trap::$isOver = true;
    fwrite(STDERR, "$what\n");
    exit(3);
}
