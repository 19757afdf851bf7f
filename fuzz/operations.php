<?php
// SPDX-License-Identifier: BSD-3-Clause
// Everything that the API fuzzer can call: functions and methods by Reflection, and what the language does to objects.

/** What makes tasks: not called in every process, since every call after them may wait. */
const FUZZ_TASKS = ['socket_spawn', 'socket_sleep', 'socket_group', 'socket_deadline', 'socket_serve', 'SocketTask', 'SocketGroup'];

/** What takes descriptors that are others', or gives them away: the operations "detach" and "fromFd" do with those of sockets. */
const FUZZ_LEFT_OUT = ['socket_from_fd', 'socket_detach'];

/** @return array<int, array{string, Closure, array<ReflectionParameter>}> not the methods that exceptions have from PHP */
function fuzz_callables(Random $random): array
{
    $extension = new ReflectionExtension('sockets');
    $classes = [...$extension->getClasses(), ...(new ReflectionExtension('sockets_ext'))->getClasses()];
    $callables = [];
    $without = [...FUZZ_LEFT_OUT, ...(Tasks::$areAllowed ? ['socket_serve'] : FUZZ_TASKS)]; // serving ends by a deadline: operation "serve"
    foreach (array_diff_key($extension->getFunctions(), array_flip($without)) as $name => $function) {
        $callable = [$name, $function->getClosure(), $function->getParameters()];
        // Operations in which code of the script can do most are called more often.
        $makesTasks = in_array($name, FUZZ_TASKS, true);
        array_push($callables, ...array_fill(0, $makesTasks ? 8 : (fuzz_runs_code($callable[2]) ? 4 : 1), $callable));
    }
    foreach ($classes as $class) {
        if (in_array($class->getName(), $without, true)) {
            continue;
        }
        foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            $isOwn = in_array($method->getDeclaringClass()->getExtensionName(), ['sockets', 'sockets_ext'], true);
            $callable = $isOwn ? fuzz_method($random, $class, $method) : null;
            array_push($callables, ...array_fill(0, fuzz_runs_code($callable[2] ?? []) ? 4 : 1, $callable));
        }
    }
    for ($i = 0; $i < 5; $i++) {
        $callables[] = ['drop', $random->drop(...), []];
    }
    foreach ([...fuzz_operations(), ...(Tasks::$areAllowed ? fuzz_task_operations() : [])] as $name => $operation) {
        $callables[] = [$name, $operation, (new ReflectionFunction($operation))->getParameters()];
    }
    return array_values(array_filter($callables));
}

/** @param array<ReflectionParameter> $parameters */
function fuzz_runs_code(array $parameters): bool
{
    $isParsing = false;
    foreach ($parameters as $parameter) {
        if (in_array($parameter->getName(), ['stream', 'handle'], true) || ($isParsing && !$parameter->isPassedByReference())) {
            return true;
        }
        $isParsing = $isParsing || $parameter->isPassedByReference();
    }
    return false;
}

/** Methods are called on objects of the world; constructors make one, or are called once more on one. */
function fuzz_method(Random $random, ReflectionClass $class, ReflectionMethod $method): ?array
{
    $name = $class->getName() . '::' . $method->getName();
    $parameters = $method->getParameters();
    if ($class->isAbstract() && !$method->isStatic()) {
        return null;
    }
    if ($method->isStatic()) {
        return [$name, static fn (...$arguments) => $class->getName()::{$method->getName()}(...$arguments), $parameters];
    }
    if ($method->isConstructor()) {
        return [$name, static fn (...$arguments) => fuzz_construct($random, $class, $arguments), $parameters];
    }
    return [$name, static function (...$arguments) use ($random, $class, $method) {
        return $random->objectOf($class->getName())?->{$method->getName()}(...$arguments);
    }, $parameters];
}

function fuzz_construct(Random $random, ReflectionClass $class, array $arguments): mixed
{
    if ($random->oneIn(4)) {
        return $random->objectOf($class->getName())?->__construct(...$arguments);
    }
    return $class->newInstance(...$arguments);
}

/** @return array<string, Closure> */
function fuzz_operations(): array
{
    return [
        'clone' => static fn (object $object) => clone $object,
        'string' => static fn (object $object) => (string) $object,
        'int' => static fn (object $object) => (int) $object + (float) $object,
        'array' => static fn (object $object) => (array) $object,
        'bool' => static fn (object $object) => (bool) $object,
        'equal' => static fn (object $one, $two) => [$one == $two, $one < $two, $one <=> $two],
        'add' => static fn ($one, $two) => $one + $two,
        'serialize' => static fn ($value) => fuzz_serializing(static fn () => unserialize(serialize($value))),
        'unserialize' => static fn (string $text) => fuzz_unserialize($text),
        'dump' => static fn (object $object) => fuzz_print(static fn () => var_dump($object)),
        'export' => static fn (object $object) => fuzz_export($object),
        'json' => static fn (object $object) => json_encode($object, JSON_PARTIAL_OUTPUT_ON_ERROR),
        'read' => static fn (object $object, string $name) => $object->$name,
        'write' => static fn (object $object, string $name, $value) => $object->$name = $value,
        'unset' => static function (object $object, string $name): void { unset($object->$name); },
        'isset' => static fn (object $object, string $name) => isset($object->$name),
        'byReference' => static function (object $object, string $name): void { $reference = &$object->$name; },
        'dimension' => static fn (object $object, $key) => $object[$key],
        'foreach' => static function (object $object): void { foreach ($object as &$value) { $value = 1; } },
        'vars' => static fn (object $object) => get_object_vars($object),
        'invoke' => static fn (object $object) => $object(),
        'weak' => static fn (object $object) => World::hasWeak($object) ? WeakReference::create($object) : null,
        'weakMap' => static function (object $object) { $map = new WeakMap(); $map[$object] = $object; return $map; },
        'new' => static fn (object $object) => new ($object::class)(),
        'withoutConstructor' => static fn (object $object) => (new ReflectionObject($object))->newInstanceWithoutConstructor(),
        'collect' => static fn () => fuzz_collect(),
        'cycle' => static function (object $object): void { $cycle = [$object]; $cycle[] = &$cycle; },
        'close' => static fn ($value) => fuzz_close($value),
        'detach' => static fn (Socket $socket) => fuzz_take(socket_detach($socket)),
        // That of a Socket, or none: the limit is below 1000.
        'fromFd' => static fn (Socket $socket, int $number) => socket_from_fd($number % 2 ? socket_fileno($socket) : 1000 + ($number & 0xffff)),
        'fclose' => static fn ($stream) => fclose($stream),
        'fread' => static fn ($stream) => fread(fuzz_tame($stream), 100),
        'stream_select' => static function ($stream) { $read = [fuzz_tame($stream)]; $none = null; return stream_select($read, $none, $none, 0); },
        'stream_set_blocking' => static fn ($stream, bool $enable) => stream_set_blocking(fuzz_tame($stream), $enable),
        'stream_get_meta_data' => static fn ($stream) => stream_get_meta_data(fuzz_tame($stream)),
        'stream_socket_recvfrom' => static fn ($stream) => stream_socket_recvfrom(fuzz_tame($stream), 10),
        'compare in array' => static fn (object $object) => in_array($object, [1, 'a', new stdClass(), $object], false),
        'sort' => static function (object $one, object $two): void { $list = [$one, $two, $one]; sort($list); },
        'iterate arguments' => static fn (object ...$objects) => array_unique($objects, SORT_REGULAR),
    ];
}

/** @return array<string, Closure> */
function fuzz_task_operations(): array
{
    return [
        'serve' => static fn ($listeners, $handler, int $limit, $grace) => socket_deadline(
            mt_rand(1, 20) / 1e4, static fn () => socket_serve($listeners, $handler, $limit, $grace)),
        'client' => static function ($listener) {
            socket_getsockname($listener, $host, $port);
            $client = socket_create($port === null ? AF_UNIX : AF_INET, SOCK_STREAM, 0);
            socket_set_nonblock($client);
            socket_connect($client, $host, (int) $port);
            return $client;
        },
        'letRun' => static fn () => socket_sleep(0),
        'courier' => static fn () => Tasks::send(),
        'usleep' => static fn () => usleep(mt_rand(0, 500)),
        'buffers' => static fn () => fuzz_buffers(mt_rand(1, 3)),
    ];
}

/** Makes a Socket of a descriptor that was given away, in each way that there is. */
function fuzz_take(int|false $fd): Socket|false
{
    return $fd === false ? false : match (mt_rand(0, 2)) {
        0 => socket_from_fd($fd),
        1 => socket_create_connection("fd://$fd"),
        2 => socket_create_server("fd://$fd"),
    };
}

/** Not a userspace stream, in which fibers make PHP's own functions crash. */
function fuzz_tame(mixed $stream): mixed
{
    return is_resource($stream) && in_array(get_resource_id($stream), TrapStream::$ids, true) ? null : $stream;
}

function fuzz_unserialize(string $text): mixed
{
    $texts = [
        'O:6:"Socket":0:{}', 'O:11:"SocketIovec":0:{}', 'O:15:"Io\Poll\Context":0:{}', 'O:15:"Io\Poll\Watcher":0:{}',
        'O:13:"Time\Duration":3:{s:7:"seconds";i:-1;s:11:"nanoseconds";i:1000000000;s:8:"negative";b:1;}',
        'O:13:"Time\Duration":3:{s:7:"seconds";i:9223372036854775807;s:11:"nanoseconds";i:5;s:8:"negative";b:0;}',
        'O:13:"Time\Duration":0:{}', 'O:13:"Time\Duration":1:{i:0;R:1;}', 'E:20:"Io\Poll\Event:Nobody";', 'E:18:"Io\Poll\Event:Read";',
    ];
    $text = $texts[mt_rand(0, count($texts) - 1)] . (mt_rand(0, 3) ? '' : $text);
    if (mt_rand(0, 3) === 0) {
        $text[mt_rand(0, strlen($text) - 1)] = chr(mt_rand(0, 255));
    }
    return fuzz_serializing(static fn () => unserialize($text));
}

/** With suspended fibers in the middle PHP's own serialize() and unserialize() crash. */
function fuzz_serializing(Closure $work): mixed
{
    Trap::$serializing++;
    try {
        return $work();
    } finally {
        Trap::$serializing--;
    }
}

/**
 * With an error handler that changes nothing: PHP does not free an array that a handler replaces while var_export() reads it,
 * with all that is in it. var_export() warns of an array that holds itself, so the error handler of the call would be called.
 */
function fuzz_export(object $object): string
{
    set_error_handler(static fn (): bool => true);
    try {
        return var_export($object, true);
    } finally {
        restore_error_handler();
    }
}

/**
 * Buffers whose callbacks let other tasks run, and between whose begin and end a fiber may be suspended, which leaves them to
 * whatever goes on. In a callback no fiber suspends itself, and no buffer begins or ends: PHP ends the script for that.
 */
function fuzz_buffers(int $count): void
{
    for ($i = 0; $i < $count; $i++) {
        ob_start(static function (): string {
            try {
                socket_sleep(0);
            } catch (Throwable) {
            }
            return '';
        });
    }
    try {
        fuzz_pause();
    } finally {
        for ($i = 0; $i < $count; $i++) {
            @ob_end_clean();
        }
    }
}

/** Prints to nowhere, in pieces: what an exception holds may be a hundred MiB of text, of which a growing buffer makes copies. */
function fuzz_print(Closure $print): void
{
    ob_start(static fn (): string => '', 65536);
    try {
        $print();
    } finally {
        ob_end_clean();
    }
}
