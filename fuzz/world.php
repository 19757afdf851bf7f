<?php
// SPDX-License-Identifier: BSD-3-Clause
// The values that calls of the API fuzzer share: a fixed number of places with sockets, streams and other values. Empty
// places and closed values are replaced, and calls store their results in places.

final class World
{
    private const KINDS = [
        'tcp', 'tcp', 'udp', 'udp6', 'pair', 'pair', 'datagrams', 'packets', 'listener', 'unixListener', 'closed', 'raw',
        'iovec', 'iovec', 'freed', 'address', 'stream', 'file', 'socketStream', 'closedStream', 'ownStream', 'ownStream', 'imported', 'ownImported', 'filtered', 'filteredFile', 'filteredSocket',
        'filteredSocket', 'exported',
        'task', 'task', 'context', 'context', 'watcher', 'watcher', 'fullContext', 'fullContext', 'removedWatcher', 'handle', 'streamHandle', 'ownHandle', 'duration', 'any', 'any', 'any', 'many',
    ];

    /** @var array<int, mixed> without a type: PHP 8.2 has an error where a destructor changes a typed property */
    public $places = [];

    public ?int $typedInt = 0;
    public string $typedString = '';
    public ?Socket $typedSocket = null;
    public array $typedArray = [];
    public $shared = null;

    /** @var array<int, mixed> the arguments by reference of the running call */
    public array $references = [];

    /** @var array<int, WeakReference> to values that were in the places */
    private array $weak = [];

    /** The value that is being removed from its place, and may be about to be freed. */
    private ?WeakReference $leaving = null;

    /** @var array<int, Fiber> calls that a trap has suspended */
    public array $fibers = [];

    /** Makes what a task does. */
    public ?Closure $work = null;

    public function __construct(public ?Closure $mischief = null)
    {
        stream_wrapper_register('trap', TrapStream::class);
        stream_filter_register('trap', TrapFilter::class);
    }

    public function refill(): void
    {
        $stale = mt_rand(0, 2 * count(self::KINDS));
        foreach (self::KINDS as $place => $kind) {
            if (!isset($this->places[$place]) || $place === $stale) {
                $this->put($place, @$this->make($kind));
            }
        }
        if (mt_rand(0, 30) === 0) {
            $this->shared = $this->pick();
            $this->typedInt = 0;
            $this->typedSocket = null;
        }
    }

    public function pick(): mixed
    {
        return $this->places[mt_rand(0, count(self::KINDS) - 1)] ?? null;
    }

    public function pickOf(string $class): mixed
    {
        $found = array_values(array_filter($this->places, static fn ($value) => $value instanceof $class));
        return $found ? $found[mt_rand(0, count($found) - 1)] : null;
    }

    public function pickStream(): mixed
    {
        $found = array_values(array_filter($this->places, static fn ($value) => is_resource($value)));
        return $found ? $found[mt_rand(0, count($found) - 1)] : null;
    }

    /** Many sockets, for socket_select() with epoll, unless they have been freed. */
    public function crowd(): array
    {
        return (array) ($this->places[array_search('many', self::KINDS, true)] ?? []);
    }

    /** Stores a value in one of the places for any value. */
    public function keep(mixed $value): void
    {
        if (is_array($value) && count($value) < 20) {
            foreach ($value as $element) {
                if (is_object($element) || is_resource($element)) {
                    $this->keep($element);
                }
            }
        } elseif (is_object($value) || is_resource($value)) {
            $this->put(array_search('any', self::KINDS, true) + mt_rand(0, 2), $value);
        }
    }

    /** Uses the value that is being freed, if a weak reference leads to it. */
    public function revive(): void
    {
        if (Trap::$isCollecting) {
            return;
        }
        $weak = mt_rand(0, 2) ? $this->leaving : $this->weak[array_rand($this->weak ?: [0])] ?? null;
        $object = $weak?->get();
        $this->keep($object);
        match (true) {
            $object instanceof Socket => socket_last_error($object),
            $object instanceof Io\Poll\Context => mt_rand(0, 1) ? $object->__construct() : $object->getBackend(),
            $object instanceof Io\Poll\Watcher => $object->isActive(),
            default => null,
        };
    }

    /** Releases a value while traps are armed, so that its destructor triggers them. */
    public function drop(): void
    {
        $this->put(mt_rand(0, count(self::KINDS) - 1), null);
    }

    /**
     * Stores the arguments that code of the script can change in the middle of the call. Not typed references: PHP 8.2
     * uses freed memory if code of the script runs while one is assigned to.
     */
    public function watch(array &$arguments): void
    {
        $typed = [&$this->typedInt, &$this->typedString, &$this->typedSocket, &$this->typedArray];
        $typed = array_map(static fn (int $key) => ReflectionReference::fromArrayElement($typed, $key)->getId(), array_keys($typed));
        $this->references = [];
        foreach (array_keys($arguments) as $key) {
            $reference = ReflectionReference::fromArrayElement($arguments, $key);
            if ($reference && !in_array($reference->getId(), $typed, true)) {
                $this->references[] = &$arguments[$key];
            }
        }
    }

    /** Changes an argument of the running call. */
    public function change(mixed $value): void
    {
        if ($this->references) {
            $this->references[array_rand($this->references)] = $value;
        }
    }

    /** Makes the sockets and streams of a call non-blocking, unless it may wait; streams always. Null: sockets stay as they are. */
    public function calm(mixed $value, ?bool $mayBlock, int $depth = 0): void
    {
        if ($value instanceof Socket && $mayBlock !== null) {
            try {
                $mayBlock ? @socket_set_block($value) : @socket_set_nonblock($value);
            } catch (Error) {
            }
        } elseif (is_resource($value)) {
            @stream_set_blocking($value, false);
        } elseif (is_array($value) && $depth < 3 && count($value) < 50) {
            foreach ($value as $element) {
                $this->calm($element, $mayBlock, $depth + 1);
            }
        }
    }

    public function begin(Closure $work): Closure
    {
        $fiber = $this->fibers[] = new Fiber($work);
        Tasks::$fibers[$fiber] = true;
        return $fiber->start(...);
    }

    public function clear(): void
    {
        Tasks::endFibers();
        $this->fibers = [];
        foreach (array_keys($this->places) as $place) {
            $this->put($place, null);
        }
        $this->places = $this->typedArray = $this->references = $this->weak = [];
        $this->leaving = TrapStream::$inner = null;
        $this->shared = $this->typedSocket = null;
    }

    /** Whether there may be a weak reference to it. PHP frees what a WeakMap has before it clears weak references to the map. */
    public static function hasWeak(mixed $value): bool
    {
        return is_object($value) && !$value instanceof WeakMap;
    }

    /** The old value may have a destructor that throws. */
    private function put(int $place, mixed $value): void
    {
        $before = $this->places[$place] ?? null;
        $this->leaving = self::hasWeak($before) ? WeakReference::create($before) : null;
        if (self::hasWeak($value)) {
            $this->weak[mt_rand(0, 30)] = WeakReference::create($value);
        }
        $before = null;
        try {
            $this->places[$place] = $value;
        } catch (Throwable) {
        }
    }

    private function make(string $kind): mixed
    {
        try {
            return $this->$kind();
        } catch (Throwable) {
            return null;
        }
    }

    private function tcp(): ?Socket
    {
        $listener = socket_create(AF_INET, SOCK_STREAM, 0);
        socket_bind($listener, '127.0.0.1');
        socket_listen($listener);
        socket_getsockname($listener, $host, $port);
        $client = socket_create(AF_INET, SOCK_STREAM, 0);
        socket_set_nonblock($listener);
        socket_set_nonblock($client);
        socket_connect($client, $host, $port);
        $this->keep(socket_accept($listener));
        return $client;
    }

    private function udp(int $family = AF_INET): ?Socket
    {
        $socket = socket_create($family, SOCK_DGRAM, 0) ?: null;
        if ($socket && socket_bind($socket, $family === AF_INET ? '127.0.0.1' : '::1') && mt_rand(0, 1)) {
            socket_getsockname($socket, $host, $port);
            socket_connect($socket, $host, $port);
        }
        return $socket;
    }

    private function udp6(): ?Socket
    {
        return $this->udp(AF_INET6);
    }

    private function pair(int $type = SOCK_STREAM): Socket
    {
        socket_create_pair(AF_UNIX, $type, 0, $pair);
        if (mt_rand(0, 1)) {
            socket_write($pair[1], "a line\nand more");
        }
        $this->keep($pair[1]);
        return $pair[0];
    }

    private function datagrams(): Socket
    {
        return $this->pair(SOCK_DGRAM);
    }

    private function packets(): Socket
    {
        return $this->pair(SOCK_SEQPACKET);
    }

    private function listener(): Socket
    {
        $listener = socket_create(AF_INET, SOCK_STREAM, 0);
        socket_bind($listener, '127.0.0.1');
        socket_listen($listener);
        return $listener;
    }

    private function unixListener(): Socket
    {
        $listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
        socket_bind($listener, "\0sockets_ext fuzz " . getmypid() . ' ' . mt_rand());
        socket_listen($listener);
        return $listener;
    }

    private function closed(): Socket
    {
        $socket = socket_create(AF_INET, SOCK_DGRAM, 0);
        socket_close($socket);
        return $socket;
    }

    private function raw(): ?Socket
    {
        return socket_create(AF_PACKET, SOCK_RAW, 0) ?: null;
    }

    private function iovec(): SocketIovec
    {
        return socket_iovec_alloc(3, mt_rand(0, 10), 0, 4000);
    }

    private function freed(): SocketIovec
    {
        $iovec = socket_iovec_alloc(1, 1);
        socket_iovec_free($iovec);
        return $iovec;
    }

    private function address(): AddressInfo
    {
        return socket_addrinfo_lookup('127.0.0.1', '0')[0];
    }

    /** @return resource */
    private function stream()
    {
        $stream = fopen('php://memory', 'w+');
        fwrite($stream, str_repeat('memory', mt_rand(0, 3000)));
        rewind($stream);
        return $stream;
    }

    /** @return resource */
    private function file()
    {
        return fopen(__FILE__, 'r');
    }

    /** @return resource */
    private function socketStream()
    {
        $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $this->keep($pair[1]);
        return $pair[0];
    }

    /** @return resource */
    private function closedStream()
    {
        $stream = fopen('php://memory', 'r');
        fclose($stream);
        return $stream;
    }

    /** @return resource */
    private function ownStream()
    {
        TrapStream::$inner ??= stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0];
        $id = 0;
        $closes = static function () use (&$id): void {
            fuzz_close_stream($id);
        };
        $stream = TrapStream::open(new Trap(mt_rand(0, 1) ? $closes : ($this->mischief)(), "some\ndata"));
        $id = get_resource_id($stream);
        return $stream;
    }

    private function ownImported(): ?Socket
    {
        return socket_import_stream($this->ownStream()) ?: null;
    }

    /** @return resource */
    private function filtered()
    {
        $socket = $this->pair();
        $this->keep($socket);
        return $this->filter(socket_export_stream($socket));
    }

    /** @return resource */
    private function filteredFile()
    {
        return $this->filter($this->file());
    }

    private function filteredSocket(): Socket
    {
        $socket = $this->pair();
        $this->filter(socket_export_stream($socket));
        return $socket;
    }

    /** @param resource $stream @return resource */
    private function filter($stream)
    {
        TrapStream::$ids[] = get_resource_id($stream);
        TrapStream::$traps[] = new Trap(mt_rand(0, 1) ? $this->revive(...) : ($this->mischief)());
        stream_filter_append($stream, 'trap', STREAM_FILTER_READ, array_key_last(TrapStream::$traps));
        return $stream;
    }

    private function imported(): ?Socket
    {
        return socket_import_stream($this->socketStream()) ?: null;
    }

    private function exported(): mixed
    {
        return socket_export_stream($this->pair()) ?: null;
    }

    private function context(): Io\Poll\Context
    {
        // In tasks only that of epoll lets others run.
        $backends = Tasks::$areAllowed ? [Io\Poll\Backend::Epoll] : Io\Poll\Backend::getAvailableBackends();
        return new Io\Poll\Context($backends[mt_rand(0, count($backends) - 1)]);
    }

    private function watcher(): ?Io\Poll\Watcher
    {
        $context = $this->pickOf(Io\Poll\Context::class);
        $socket = $this->pickOf(Socket::class);
        $data = mt_rand(0, 1) ? $context : new Trap($this->revive(...), '', true);
        return $context?->add(new SocketPollHandle($socket), [Io\Poll\Event::Read], $data);
    }

    /** Frees the data of its watcher when it is freed itself. */
    private function fullContext(): Io\Poll\Context
    {
        $context = $this->context();
        $context->add(new SocketPollHandle($this->pickOf(Socket::class)), [], new Trap($this->revive(...), '', true));
        return $context;
    }

    private function removedWatcher(): Io\Poll\Watcher
    {
        $socket = $this->pickOf(Socket::class);
        $watcher = $this->context()->add(new SocketPollHandle($socket), [], new Trap($this->revive(...), '', true));
        $watcher->remove();
        return $watcher;
    }

    private function handle(): SocketPollHandle
    {
        return new SocketPollHandle($this->pickOf(Socket::class));
    }

    private function streamHandle(): StreamPollHandle
    {
        return new StreamPollHandle($this->pickStream());
    }

    private function ownHandle(): StreamPollHandle
    {
        return new StreamPollHandle($this->ownStream());
    }

    private function duration(): Time\Duration
    {
        return Time\Duration::fromNanoseconds(mt_rand(0, 1000000));
    }

    private function task(): SocketTask|stdClass
    {
        return Tasks::begin($this->work) ?? new stdClass();
    }

    public function pickListener(): ?Socket
    {
        $listener = $this->places[array_search(mt_rand(0, 1) ? 'listener' : 'unixListener', self::KINDS, true)] ?? null;
        return $listener instanceof Socket ? $listener : null;
    }

    private function any(): stdClass
    {
        return new stdClass();
    }

    /** @return array<int, Socket> enough sockets for socket_select() with epoll */
    private function many(): array
    {
        $sockets = [];
        for ($i = 0; $i < 40; $i++) {
            $sockets[] = socket_create(AF_INET, SOCK_DGRAM, 0);
        }
        return $sockets;
    }
}
