<?php
// SPDX-License-Identifier: BSD-3-Clause
// Arguments for calls: mostly values that a parameter accepts, often similar ones, sometimes any.

final class Random
{
    private const INTS = [
        0, 1, 2, 3, 4, 6, 7, 10, 16, 17, 31, 32, 40, 64, 100, 127, 128, 255, 256, 1023, 1024, 1025, 4096, 8192, 65535, 65536,
        -1, -2, -128, -10000, 0x7fffffff, 0x80000000, -0x80000000, -0x80000001, 0xffffffff, 0x100000000, PHP_INT_MAX,
        PHP_INT_MIN, PHP_INT_MAX - 1, PHP_INT_MAX - 7, PHP_INT_MAX - 31, PHP_INT_MAX >> 1, 104857600, 104857601,
    ];
    private const FLOATS = [0.0, -0.0, 0.5, 1e-9, -1.5, 1e15, 9.3e18, -9.3e18, 1e300, INF, -INF, NAN];
    private const STRINGS = [
        '', '0', '1', '-1', '1.5', '9223372036854775808', 'text', "line\n", "\r\nline\rline\n", "\0", "a\0b", "\0abstract",
        '127.0.0.1', '0.0.0.0', '::1', '::ffff:127.0.0.1', 'fe80::1%lo', 'localhost', '256.1.1.1', 'lo', 'reno', 'http', '80',
        'ff02::1', '224.0.0.23', 'PT1.5S', 'P1DT2H', '-PT1S', "\xff\xfe", '%s%n', 'name', 'iov', 'ai_flags', 'a:1:{i:0;i:0;}',
    ];
    private const KEYS = [
        'name', 'iov', 'control', 'controllen', 'buffer_size', 'flags', 'level', 'type', 'data', 'family', 'addr', 'port', 'path',
        'sec', 'usec', 'l_onoff', 'l_linger', 'group', 'source', 'interface', 'ai_flags', 'ai_family', 'ai_socktype',
        'ai_protocol', 'pid', 'uid', 'gid', 'ifindex', 'flowinfo', 'scope_id', 'seconds', 'nanoseconds', 'negative',
    ];

    /** Not exceptions: PHP's own var_export() leaks arrays in them if an error handler frees them meanwhile. */
    private const CLASSES = [
        Socket::class, SocketIovec::class, AddressInfo::class, Io\Poll\Context::class, Io\Poll\Watcher::class,
        SocketPollHandle::class, StreamPollHandle::class, Time\Duration::class, UnitEnum::class, SocketTask::class, SocketGroup::class,
    ];

    /** Whether the last arguments may make a call wait for long. */
    public bool $isPatient = false;

    /** Whether code of the script is to change arguments of the call while PHP parses them. */
    public bool $isChanging = false;

    /** @var array<string, array<int, int>> constants by the beginnings of their names */
    private array $constants = [];

    private Shapes $shapes;

    public function __construct(private World $world)
    {
        foreach ((new ReflectionExtension('sockets'))->getConstants() as $name => $value) {
            if (is_int($value)) {
                $this->constants[strstr($name, '_', true)][] = $value;
                $this->constants['any'][] = $value;
            }
        }
        $this->shapes = new Shapes($this, $world);
        $world->mischief = $this->mischief(...);
    }

    /** @param array<ReflectionParameter> $parameters @return array<mixed> */
    public function arguments(string $function, array $parameters): array
    {
        $this->isPatient = $this->oneIn(SocketTask::current() ? 3 : 300);
        $this->isChanging = false;
        $count = count($parameters);
        if ($this->oneIn(12)) {
            $count = mt_rand(0, $count + 1);
        }
        $arguments = [];
        for ($i = 0; $i < $count; $i++) {
            $parameter = $parameters[$i] ?? null;
            if (!$parameter) {
                $arguments[] = $this->anything();
            } elseif ($parameter->isPassedByReference()) {
                $this->reference($function, $parameter, $arguments);
                $this->isChanging = $this->isChanging || $this->oneIn(4);
            } elseif ($this->isChanging && $this->oneIn(2) && preg_match('/int|float/', (string) $parameter->getType())) {
                $arguments[] = $this->of([0.5, 1.5, new Trap(fn () => $this->world->change($this->anything()), 1)]);
            } else {
                $arguments[] = $this->fitting($function, $parameter);
            }
        }
        if (!$this->isPatient) {
            $this->makeHasty($parameters, $arguments);
        }
        return $arguments;
    }

    public function oneIn(int $count): bool
    {
        return mt_rand(1, $count) === 1;
    }

    public function of(array $values): mixed
    {
        return $values[mt_rand(0, count($values) - 1)];
    }

    public function int(): int
    {
        return match (mt_rand(0, 3)) {
            0 => mt_rand(-5, 70),
            1 => $this->of($this->constants['any']),
            default => $this->of(self::INTS),
        };
    }

    public function constant(string ...$prefixes): int
    {
        return $this->oneIn(15) ? $this->int() : $this->of($this->constants[$this->of($prefixes)]);
    }

    public function string(): string
    {
        return match (mt_rand(0, 9)) {
            0 => random_string(mt_rand(0, 200)),
            1 => str_repeat($this->of(self::STRINGS), mt_rand(0, 50)),
            2 => str_repeat('x', $this->of([107, 108, 109, 110, 4095, 4096, 8193, 70000])),
            3 => getenv('FUZZ_SCRATCH') . '/' . mt_rand(0, 3),
            default => $this->of(self::STRINGS),
        };
    }

    public function key(): int|string
    {
        return $this->oneIn(4) ? $this->of([0, 1, 2, -5, 7, PHP_INT_MAX]) : $this->of(self::KEYS);
    }

    public function anything(int $depth = 0): mixed
    {
        return match (mt_rand(0, 14)) {
            0 => null,
            1 => $this->oneIn(2),
            2, 3 => $this->int(),
            4 => $this->of(self::FLOATS),
            5, 6 => $this->string(),
            7, 8 => $this->world->pick(),
            9 => $this->trap(),
            10 => $this->world->pickStream(),
            11 => $depth > 4 ? [] : $this->shapes->recursive(),
            12 => new stdClass(),
            default => $depth > 3 ? [] : $this->shapes->plain($depth),
        };
    }

    /** An object that runs code in the middle of the call. */
    public function trap(mixed $answer = null): Trap
    {
        $answer ??= $this->oneIn(2) ? $this->int() : $this->string();
        return new Trap($this->mischief(), $answer, $this->oneIn(2));
    }

    public function mischief(): Closure
    {
        $world = $this->world;
        $place = $world->pick();
        return match (mt_rand(0, Tasks::$areAllowed ? 17 : 13)) {
            14 => static fn () => $world->keep(Tasks::begin($world->work)),
            15, 16 => Tasks::cancelOne(...),
            17 => static fn () => socket_sleep(0),
            10, 11 => fn () => $world->change($this->anything()),
            12, 13 => $world->revive(...),
            0, 1, 2 => static fn () => fuzz_close($place),
            3, 4 => static fn () => fuzz_close($world->pick()),
            5 => static fn () => throw new RuntimeException('mischief'),
            6 => static function () use ($world): void {
                $world->places = [];
                $world->shared = null;
            },
            7 => fn () => $this->callSomething(),
            8 => static fn () => $world->shared = [$place],
            default => $this->oneIn(300) ? fuzz_exit(...) : fuzz_collect(...),
        };
    }

    /** What a task does: a few calls, and then an end of one kind or the other. */
    public function work(Closure $act): Closure
    {
        $count = mt_rand(1, 3);
        $end = mt_rand(0, 9);
        return function (mixed ...$arguments) use ($act, $count, $end): mixed {
            Tasks::note(SocketTask::current());
            $this->world->keep($arguments);
            while ($count-- > 0) {
                $act();
            }
            return match (true) {
                $end === 0 => throw new RuntimeException('thrown by a task'),
                $end === 1 && $this->oneIn(300) => fuzz_exit(),
                default => $this->string(), // not an object: gc_collect_cycles() does not find all cycles that tasks are in
            };
        };
    }

    /** A call within a call. */
    private function callSomething(): void
    {
        $socket = $this->world->pickOf(Socket::class);
        $stream = $this->world->pickStream();
        $this->world->calm([$socket, $stream], false);
        match (mt_rand(0, 6)) {
            6 => @socket_sendfile($socket, $stream, 0, 5),
            0 => @socket_select($this->world->typedArray, $none, $none, 0),
            1 => $this->world->keep(@socket_export_stream($socket)),
            2 => @socket_read($socket, 10, PHP_NORMAL_READ),
            3 => $this->world->pickOf(Io\Poll\Context::class)?->wait(Time\Duration::fromSeconds(0)),
            4 => @socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 1000]),
            default => $this->world->pickOf(Io\Poll\Watcher::class)?->remove(),
        };
    }

    public function errorHandler(): Closure
    {
        $mischief = $this->isChanging ? fn () => $this->world->change($this->anything()) : $this->mischief();
        return match (mt_rand(0, 5)) {
            0, 1, 2 => static function (int $level, string $message) use ($mischief): bool {
                if (Trap::$depth++ < 3) {
                    fuzz_pause();
                    $mischief();
                }
                return true;
            },
            3 => static fn (int $level, string $message) => throw new ErrorException($message),
            default => static fn (): bool => true,
        };
    }

    private function reference(string $function, ReflectionParameter $parameter, array &$arguments): void
    {
        $world = $this->world;
        switch (mt_rand(0, 9)) {
            case 0:
                $arguments[] = &$world->typedInt;
                break;
            case 1:
                $arguments[] = &$world->typedString;
                break;
            case 2:
                $arguments[] = &$world->typedSocket;
                break;
            case 3:
                $world->shared = $this->fitting($function, $parameter);
                $arguments[] = &$world->shared;
                break;
            case 4:
                $arguments[] = &$arguments[mt_rand(0, count($arguments))];
                break;
            case 5:
                $value = $this->trap();
                $arguments[] = &$value;
                break;
            case 6:
                // Freed when nothing is being assigned: PHP 8.2 uses a typed reference after destructors.
                $before = $world->typedArray;
                $world->typedArray = (array) $this->fitting($function, $parameter);
                unset($before);
                $arguments[] = &$world->typedArray;
                break;
            default:
                $value = $this->fitting($function, $parameter);
                $arguments[] = &$value;
        }
    }

    public function fitting(string $function, ReflectionParameter $parameter): mixed
    {
        if ($this->oneIn(12)) {
            return $this->anything();
        }
        $shape = $this->shapes->of($function, $parameter->getName());
        if ($shape !== null && !$this->oneIn(8)) {
            return $shape;
        }
        $type = $parameter->getType();
        $names = $type instanceof ReflectionUnionType ? $type->getTypes() : [$type];
        return $this->ofType((string) $this->of($names));
    }

    public function drop(): void
    {
        $this->world->drop();
    }

    public function objectOf(string $class): ?object
    {
        return enum_exists($class) ? $this->of($class::cases()) : $this->world->pickOf($class);
    }

    private function ofType(string $type): mixed
    {
        if ($type !== '' && $type[0] === '?') {
            return $this->oneIn(4) ? null : $this->ofType(substr($type, 1));
        }
        return match ($type) {
            'int' => match (mt_rand(0, 19)) {
                0 => $this->trap(),
                1 => $this->of([0.5, 1.5, null, '0.5']), // these call the error handler
                default => $this->int(),
            },
            'string' => $this->oneIn(8) ? $this->trap() : $this->string(),
            'float' => $this->of(self::FLOATS),
            'bool' => $this->oneIn(2),
            'object' => $this->world->pickOf($this->of(self::CLASSES)),
            'array' => $this->shapes->plain(0),
            'Io\Poll\Handle' => $this->oneIn(2) ? $this->world->pickOf(SocketPollHandle::class) : $this->world->pickOf(StreamPollHandle::class),
            'Io\Poll\Event' => $this->of(Io\Poll\Event::cases()),
            'Io\Poll\Backend' => $this->of(Io\Poll\Backend::cases()),
            default => class_exists($type) ? $this->world->pickOf($type) : $this->anything(),
        };
    }

    /** Limits the wait of a call: timeouts that are null or long are replaced by a short one. */
    private function makeHasty(array $parameters, array &$arguments): void
    {
        foreach ($parameters as $i => $parameter) {
            $short = match ($parameter->getDeclaringFunction()->getName() . ':' . $parameter->getName()) {
                'wait:timeout' => Time\Duration::fromMicroseconds(mt_rand(0, 500)),
                'socket_select:seconds' => $this->of([0, 0, 0, -1, PHP_INT_MIN, '0', 0.0, 0.5]),
                'socket_sleep:seconds', 'socket_deadline:seconds' => $this->of([0.0, -1.0, 1e-9, 0.0005, 0.002]),
                'socket_select:microseconds' => $this->of([0, 1, 100, -1, PHP_INT_MIN, 0.5]),
                default => $parameter->getName() === 'timeout' ? $this->of([0.0, -1.0, 1e-9, 0.0005, -INF]) : null,
            };
            if ($short !== null) {
                $this->fillUpTo($parameters, $arguments, $i);
                $arguments = array_replace($arguments, [$i => $short]); // not the variable that it refers to
            }
        }
    }

    private function fillUpTo(array $parameters, array &$arguments, int $position): void
    {
        for ($i = count($arguments); $i < $position; $i++) {
            $arguments[$i] = $parameters[$i]->isDefaultValueAvailable() ? $parameters[$i]->getDefaultValue() : null;
        }
    }
}

function random_string(int $length): string
{
    $string = '';
    while ($length-- > 0) {
        $string .= chr(mt_rand(0, 255));
    }
    return $string;
}

/** Arrays and numbers for particular parameters. */
final class Shapes
{
    public function __construct(private Random $random, private World $world)
    {
    }

    public function of(string $function, string $parameter): mixed
    {
        return match ("$function:$parameter") {
            'socket_sendmsg:message' => $this->message(),
            'socket_recvmsg:message' => $this->wanted(),
            'socket_sendmmsg:messages' => array_map(fn () => $this->message(), range(0, mt_rand(0, 4))),
            'socket_select:read', 'socket_select:write', 'socket_select:except' => $this->sockets(),
            'socket_set_option:value', 'socket_setopt:value' => $this->optionValue(),
            'socket_addrinfo_lookup:hints' => $this->hints(),
            'socket_create_connection:address', 'socket_create_server:address' => $this->endpoint(),
            'socket_create_connection:options' => $this->some(['family' => AF_INET, 'delay' => 0.01, 'bind' => $this->endpoint(), 'nodelay' => true,
                'keepalive' => [60, 10, mt_rand(0, 200)], 'fast_open' => true, 'nonblocking' => true, 'inheritable' => true]),
            'socket_create_server:options' => $this->some(['backlog' => mt_rand(0, 10), 'reuse_port' => true, 'dual_stack' => $this->random->oneIn(2),
                'defer_accept' => mt_rand(0, 5), 'fast_open' => true, 'mode' => mt_rand(0, 0777), 'unlink' => true, 'inheritable' => true]),
            'socket_writev:iovec' => $this->random->oneIn(2) ? $this->strings() : $this->world->pickOf(SocketIovec::class),
            'Io\Poll\Context::add:events', 'Io\Poll\Watcher::modify:events', 'Io\Poll\Watcher::modifyEvents:events' => $this->events(),
            default => $this->number($function, $parameter),
        };
    }

    private function number(string $function, string $parameter): mixed
    {
        return match ($parameter) {
            'level' => $this->random->of([SOL_SOCKET, SOL_SOCKET, SOL_TCP, SOL_UDP, IPPROTO_IP, IPPROTO_IPV6, SOL_PACKET, SOL_NETLINK,
                SOL_CAN_RAW, IPPROTO_ICMPV6, $this->random->int()]),
            'option' => $this->random->constant('SO', 'TCP', 'IP', 'IPV6', 'MCAST', 'UDP', 'PACKET', 'NETLINK', 'CAN'),
            'type' => $this->random->constant('SOCK', 'SCM', 'IPV6'),
            'domain' => $this->random->of([AF_INET, AF_INET6, AF_UNIX, AF_UNIX, AF_PACKET, $this->random->int()]),
            'protocol' => $this->random->of([0, 0, 0, SOL_TCP, SOL_UDP, $this->random->int()]),
            'flags' => $this->random->oneIn(2) ? 0 : $this->random->constant('MSG') | $this->random->constant('MSG'),
            'mode' => $this->random->of([0, 1, 2, PHP_BINARY_READ, PHP_NORMAL_READ, $this->random->int()]),
            'length', 'count' => $this->random->oneIn(60) ? $this->random->int() : $this->random->of([0, 1, mt_rand(0, 100), 4096, 70000]),
            'lengths' => $this->random->oneIn(20) ? $this->random->int() : mt_rand(-1, 3000),
            'position' => mt_rand(-1, 4),
            'task', 'body', 'call', 'handler' => ($this->world->work)(),
            'listener' => $this->world->pickListener(),
            'listeners' => $this->random->oneIn(2) ? $this->world->pickListener() : [$this->world->pickListener(), $this->world->pickListener()],
            'limit' => $this->random->oneIn(4) ? $this->random->int() : mt_rand(0, 3),
            'grace' => $this->random->of([null, 0.0, 0.001, -1.0]),
            'cause' => $this->random->oneIn(2) ? new RuntimeException('the cause') : null,
            'port' => $this->random->oneIn(2) ? 0 : $this->random->int(),
            'stream' => $this->world->pickStream(),
            default => null,
        };
    }

    /** @return array<mixed> */
    public function plain(int $depth): array
    {
        $array = [];
        for ($count = mt_rand(0, 4); $count > 0; $count--) {
            $value = $this->random->anything($depth + 1);
            if ($this->random->oneIn(4)) {
                $array[$this->random->key()] = &$value;
                unset($value);
            } else {
                $array[$this->random->key()] = $value;
            }
        }
        return $array;
    }

    /** @return array<mixed> */
    public function recursive(): array
    {
        $array = ['iov' => [], 'control' => [['level' => 1]]];
        $array[$this->random->key()] = &$array;
        $array['iov'][] = &$array;
        return $array;
    }

    /** Replaces one element of four; sometimes by a reference, so that code of the script can change it. */
    private function shake(array $array): array
    {
        foreach (array_keys($array) as $key) {
            if ($this->random->oneIn(10)) {
                $array[$key] = $this->random->anything(2);
            } elseif ($this->random->oneIn(10)) {
                $value = $array[$key];
                $array[$key] = &$value;
                unset($value);
            } elseif ($this->random->oneIn(30)) {
                $array[$key] = &$this->world->shared;
            } elseif ($this->random->oneIn(30)) {
                unset($array[$key]);
            } elseif (is_scalar($array[$key]) && $this->random->oneIn(15)) {
                $array[$key] = $this->random->trap($array[$key]);
            }
        }
        return $array;
    }

    private function message(): array
    {
        $message = ['iov' => $this->strings()];
        if ($this->random->oneIn(3)) {
            $message['name'] = $this->name();
        }
        if ($this->random->oneIn(2)) {
            $message['control'] = $this->shake(array_map(fn () => $this->control(), range(0, mt_rand(0, 3))));
        }
        return $this->shake($message);
    }

    private function wanted(): array
    {
        $sizes = [1, 15, 16, 17, 20, 24, 64, 512, 513, 4096];
        return $this->shake([
            'name' => $this->name(), 'controllen' => $this->random->of($sizes), 'buffer_size' => $this->random->of([0, 1, 10, 8192]),
        ]);
    }

    private function name(): array
    {
        return $this->shake($this->random->of([
            ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => mt_rand(0, 65535)],
            ['family' => AF_INET6, 'addr' => '::1', 'port' => 1, 'flowinfo' => 0, 'scope_id' => 'lo'],
            ['family' => AF_UNIX, 'path' => $this->random->string()],
            ['addr' => '127.0.0.1'],
        ]));
    }

    private function control(): array
    {
        return $this->shake($this->random->of([
            ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $this->shake([$this->world->pick(), $this->world->pickOf(Socket::class), $this->world->pickStream()])],
            ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$this->world->pickOf(Socket::class)]],
            ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $this->shake(['pid' => getmypid(), 'uid' => 0, 'gid' => 0])],
            ['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => $this->shake(['addr' => '::1', 'ifindex' => 'lo'])],
            ['level' => IPPROTO_IPV6, 'type' => $this->random->constant('IPV6'), 'data' => $this->random->int()],
            ['level' => SOL_UDP, 'type' => 103, 'data' => $this->random->int()],
        ]));
    }

    private function strings(): array
    {
        $strings = [];
        for ($count = $this->random->of([0, 1, 2, 5, 16, 17, 65, 1025]); $count > 0; $count--) {
            $strings[] = $count < 5 ? $this->random->string() : 'x';
        }
        return $this->random->oneIn(3) ? $this->shake($strings) : $strings;
    }

    private function sockets(): ?array
    {
        $sockets = $this->random->oneIn(4) ? $this->world->crowd() : [];
        for ($count = mt_rand(0, 6); $count > 0; $count--) {
            $sockets[] = $this->world->pickOf(Socket::class);
        }
        return $this->random->oneIn(6) ? null : ($this->random->oneIn(3) ? $this->shake($sockets) : array_filter($sockets));
    }

    private function optionValue(): mixed
    {
        return $this->random->of([
            $this->shake(['sec' => mt_rand(-1, 2), 'usec' => $this->random->int()]),
            $this->shake(['l_onoff' => mt_rand(0, 1), 'l_linger' => 0]),
            $this->shake(['group' => '224.0.0.23', 'interface' => 'lo', 'source' => '127.0.0.1']),
            $this->shake(['addr' => '::1', 'ifindex' => 1]),
            $this->shake(['interface' => 'lo', 'type' => mt_rand(0, 3), 'addr' => '01:02:03:04:05:06', 'key' => 'x', 'prefixlen' => 8]),
            $this->shake(['low' => 1, 'high' => $this->random->int(), 'clockid' => 1, 'flags' => $this->random->int()]),
            [$this->shake([6, 0, 0, 1]), $this->shake([$this->random->int(), 1, $this->random->trap(1), 2])],
            (object) ['sec' => 0, 'usec' => $this->random->trap(1)],
            $this->random->int(), $this->random->string(), $this->random->trap(1), $this->random->anything(),
        ]);
    }

    /** The text of an address: of a listener, of none, or any text. Not "fd://", which would take descriptors of others. */
    private function endpoint(): string
    {
        $listener = $this->world->pickListener();
        try {
            socket_getsockname($listener, $host, $port);
        } catch (Error) {
            $host = '127.0.0.1';
        }
        $path = getenv('FUZZ_SCRATCH') . '/' . mt_rand(0, 3);
        return $this->random->of([
            ($port ?? null) === null ? 'unix://@' . substr($host, 1) : "tcp://$host:$port", 'localhost:' . ($port ?? 0), "unix://$path", "udg://$path",
            'tcp://127.0.0.1:0', 'udp://[::1]:0', '[::]:0', 'unix://@fuzz ' . getmypid() . mt_rand(0, 3), 'vsock://1:' . mt_rand(0, 9),
            str_replace('fd:', 'fd', $this->random->string()),
        ]);
    }

    /** Some of the elements. @return array<mixed> */
    private function some(array $array): array
    {
        return $this->shake(array_filter($array, fn (): bool => $this->random->oneIn(3)));
    }

    private function hints(): array
    {
        return $this->shake([
            'ai_family' => $this->random->of([AF_INET, AF_INET6, 0, $this->random->int()]), 'ai_socktype' => mt_rand(0, 5),
            'ai_protocol' => $this->random->of([0, SOL_TCP, SOL_UDP, $this->random->int()]), 'ai_flags' => $this->random->constant('AI'),
        ]);
    }

    private function events(): array
    {
        $events = [];
        for ($count = mt_rand(0, 4); $count > 0; $count--) {
            $events[] = $this->random->of(Io\Poll\Event::cases());
        }
        return $this->shake($events);
    }
}
