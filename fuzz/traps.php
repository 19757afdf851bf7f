<?php
// SPDX-License-Identifier: BSD-3-Clause
// Traps: values that run code of the script in the middle of a call. The fuzzer decides what they do.

/** An object that triggers wherever PHP calls a method or handler of it. */
final class Trap implements ArrayAccess, IteratorAggregate, Countable, JsonSerializable
{
    /** Whether the traps of this process do nothing any more. */
    public static bool $isOver = false;
    public static int $depth = 0;

    /** The tasks in which traps are armed; they do nothing while the fuzzer's own code runs. The main script has a key, too. */
    private static ?WeakMap $armed = null;
    private static ?object $main = null;

    /** Whether garbage is being collected, which only the fuzzer starts. */
    public static bool $isCollecting = false;

    /** How many calls of serialize() and unserialize() are under way, whose state PHP does not keep for each fiber. */
    public static int $serializing = 0;

    private ?Closure $spring = null;
    private mixed $answer = '';
    private bool $atTheEnd = false;

    /** @param Closure $spring what happens @param mixed $answer what is answered after that, if a string is asked for */
    public function __construct(Closure $spring, mixed $answer = '', bool $atTheEnd = false)
    {
        $this->spring = $spring;
        $this->answer = $answer;
        $this->atTheEnd = $atTheEnd;
    }

    public static function arm(bool $isArmed): void
    {
        self::$armed ??= new WeakMap();
        self::$main ??= new stdClass();
        self::$armed[SocketTask::current() ?? self::$main] = $isArmed;
    }

    private static function isArmed(): bool
    {
        return !self::$isOver && (self::$armed[SocketTask::current() ?? self::$main] ?? false);
    }

    private function spring(): mixed
    {
        if ($this->spring && self::$depth < 3 && self::isArmed()) {
            self::$depth++;
            try {
                fuzz_pause();
                ($this->spring)();
            } finally {
                self::$depth--;
            }
        }
        return $this->answer;
    }

    public function __toString(): string
    {
        $answer = $this->spring();
        return is_scalar($answer) ? (string) $answer : '';
    }

    public function __invoke(mixed ...$arguments): mixed
    {
        return $this->spring();
    }

    public function __get(string $name): mixed
    {
        return $this->spring();
    }

    public function __isset(string $name): bool
    {
        return (bool) $this->spring();
    }

    public function __serialize(): array
    {
        return [$this->spring()];
    }

    public function __unserialize(array $data): void
    {
    }

    public function offsetExists(mixed $offset): bool
    {
        return (bool) $this->spring();
    }

    public function offsetGet(mixed $offset): mixed
    {
        return $this->spring();
    }

    public function offsetSet(mixed $offset, mixed $value): void
    {
        $this->spring();
    }

    public function offsetUnset(mixed $offset): void
    {
        $this->spring();
    }

    public function getIterator(): Iterator
    {
        return new ArrayIterator([$this->spring()]);
    }

    public function count(): int
    {
        $this->spring();
        return 0;
    }

    public function jsonSerialize(): mixed
    {
        return $this->spring();
    }

    public function __destruct()
    {
        if ($this->atTheEnd) {
            $this->spring();
        }
    }
}

/** A userspace stream: every method triggers a trap. */
final class TrapStream
{
    /** @var array<int, Trap> not in the streams, where gc_collect_cycles() would not find cycles */
    public static array $traps = [];

    /** @var array<int, int> the streams of this class, or with filters of TrapFilter */
    public static array $ids = [];

    /** @var resource|null the stream whose descriptor they have */
    public static mixed $inner = null;

    public $context;
    private int $number;
    private int $reads = 0;

    /** @return resource */
    public static function open(Trap $trap)
    {
        self::$traps[] = $trap;
        $stream = fopen('trap://', 'w+');
        self::$ids[] = get_resource_id($stream);
        return $stream;
    }

    public function stream_open(): bool
    {
        $this->number = array_key_last(self::$traps);
        return true;
    }

    /** Limited: some sockets accept any amount of data. */
    public function stream_read(int $count): string
    {
        return $this->reads++ < 20 ? substr((string) (self::$traps[$this->number] ?? ''), 0, $count) : '';
    }

    public function stream_cast(int $as): mixed
    {
        $this->__call(__FUNCTION__, [$as]);
        return mt_rand(0, 2) ? self::$inner ?? false : false;
    }

    public function __call(string $method, array $arguments): mixed
    {
        $trap = self::$traps[$this->number] ?? null;
        if ($method === 'stream_close') {
            unset(self::$traps[$this->number]);
        }
        $trap?->count();
        return $method === 'stream_seek' || mt_rand(0, 3) === 0;
    }
}

/** A filter that triggers the trap of its number for data and when its stream closes. */
final class TrapFilter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        (TrapStream::$traps[$this->params] ?? null)?->count();
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }

    public function onClose(): void
    {
        (TrapStream::$traps[$this->params] ?? null)?->count();
    }
}

/** The end of the process, when no exception may be thrown. */
function fuzz_exit(): never
{
    Trap::$isOver = true;
    exit(0);
}

/** While PHP collects garbage, code must not get objects by weak references: PHP would free them. */
function fuzz_collect(): void
{
    Trap::$isCollecting = true;
    gc_collect_cycles();
    Trap::$isCollecting = false;
}

/** Once in three times suspends a call that runs in a fiber, which may be that of a task, or lets other tasks run. */
function fuzz_pause(): void
{
    match (mt_rand(0, 5)) {
        0 => fuzz_suspend(),
        1 => Tasks::$areAllowed ? socket_sleep(0) : fuzz_suspend(),
        default => null,
    };
}

function fuzz_suspend(): void
{
    $fiber = Fiber::getCurrent();
    if ($fiber && Trap::$serializing === 0) {
        Tasks::$fibers[$fiber] = true;
        Tasks::$suspended[] = $fiber;
        Fiber::suspend();
    }
}

/** Closes the stream of a number, as one of its own methods may do. */
function fuzz_close_stream(int $id): void
{
    fuzz_close(get_resources('stream')[$id] ?? null);
}

/** Closes whatever can be closed; streams also by functions that do not check NO_FCLOSE. */
function fuzz_close(mixed $value): void
{
    if ($value instanceof Socket) {
        socket_close($value);
    } elseif ($value instanceof SocketIovec) {
        socket_iovec_free($value);
    } elseif (is_resource($value)) {
        mt_rand(0, 1) ? fclose($value) : pclose($value);
    } elseif ($value instanceof Io\Poll\Watcher) {
        $value->remove();
    }
}
