<?php
// SPDX-License-Identifier: BSD-3-Clause
// One process of the API fuzzer: calls functions of the extension with random arguments, all of it decided by a seed.
//   php -d extension=… fuzz/api.php SEED CALLS STATUS [--trace]
// STATUS is a file that says where it is, for fuzz/watch.php. Exit code 0: nothing was found.

require __DIR__ . '/traps.php';
require __DIR__ . '/tasks.php';
require __DIR__ . '/world.php';
require __DIR__ . '/random.php';
require __DIR__ . '/operations.php';

const STATUS_LENGTH = 400;

[, $seed, $calls, $status] = $argv + [1 => '1', 2 => '100', 3 => 'php://temp'];
$trace = in_array('--trace', $argv, true);

ini_set('memory_limit', '192M');
ini_set('display_errors', '0');
ini_set('log_errors', '0');
set_time_limit(0);
gc_disable(); // fuzz_collect() does it
pcntl_signal(SIGPIPE, SIG_DFL);
set_error_handler(static fn (): bool => true);

// Writes the status of a process that PHP itself ends.
register_shutdown_function(static function () use ($status): void {
    Trap::$isOver = true;
    $error = error_get_last();
    if ($error !== null && $error['type'] === E_ERROR) {
        $isLimit = str_starts_with($error['message'], 'Allowed memory size');
        file_put_contents($status, ($isLimit ? 'LIMIT ' : 'FATAL ') . $error['message'] . ' at ' . file_get_contents($status));
    } elseif (!defined('FUZZ_DONE')) {
        file_put_contents($status, 'QUIT ' . file_get_contents($status));
    }
});

$file = fopen($status, 'r+');
$open = fuzz_descriptors();
fuzz_run((int) $seed, (int) $calls, $file, $trace);
// Destructors of the last objects may spawn tasks.
for ($round = 0; $round < 3; $round++) {
    gc_collect_cycles();
    Tasks::finish();
}
$left = array_diff_key(fuzz_descriptors(), $open);
// The epoll instances of socket_select() and of tasks, and what lookups of names within a time end at, stay open until the
// request ends.
foreach (['[eventpoll]', '[eventfd]', ...(Tasks::$areAllowed ? ['[eventpoll]'] : [])] as $name) {
    $own = array_search("anon_inode:$name", $left, true);
    if ($own !== false) {
        unset($left[$own]);
    }
}
if ($left) {
    fprintf(STDERR, "seed %d: descriptors left open: %s\n", $seed, json_encode($left));
    exit(3);
}
define('FUZZ_DONE', true);

/** @return array<int, string> */
function fuzz_descriptors(): array
{
    $descriptors = [];
    foreach (scandir('/proc/self/fd') as $fd) {
        $target = @readlink("/proc/self/fd/$fd");
        if (is_numeric($fd) && $target !== false && !str_starts_with($target, '/proc/')) {
            $descriptors[(int) $fd] = $target;
        }
    }
    return $descriptors;
}

/** @param resource $file */
function fuzz_run(int $seed, int $calls, $file, bool $trace): void
{
    Tasks::$areAllowed = getenv('FUZZ_TASKS') && $seed % 4 !== 0;
    // In every third of them what is ready runs in a random order: other tasks run between two of one kind.
    ini_set('sockets_ext.task_seed', (string) ($seed % 3 === 0 ? $seed : 0));
    Trap::arm(false);
    $world = new World();
    $random = new Random($world);
    $callables = fuzz_callables($random);
    $made = 0;
    // Some end in the middle, in a task, a fiber or the main script, with all that is open then.
    $ends = $seed % 8 === 5;
    $act = static function () use ($world, $random, &$callables, $file, $trace, &$made, $calls, $ends): void {
        [$name, $call, $parameters] = $callables[mt_rand(0, count($callables) - 1)];
        $arguments = $random->arguments($name, $parameters);
        $isTask = SocketTask::current() !== null;
        $line = sprintf('%d %s %s(%s)', ++$made, $random->isPatient ? 'patient' : 'hasty', $name, fuzz_describe($arguments));
        // The last call of the main script, and below it the last one of a task.
        fseek($file, $isTask ? STATUS_LENGTH + 1 : 0);
        fwrite($file, str_pad(substr($isTask ? "in a task: $line" : $line, 0, STATUS_LENGTH), STATUS_LENGTH) . "\n");
        if ($trace) {
            fwrite(STDERR, ($isTask ? "    in task " . spl_object_id(SocketTask::current()) . ": " : '') . "$line\n");
        }
        if ($ends && $made > $calls / 2) {
            exit;
        }
        fuzz_call($world, $call, $arguments, $random);
    };
    $world->work = static fn (): Closure => $random->work($act);
    for ($number = 0; $made < $calls; $number++) {
        mt_srand($seed * 1000003 + $number);
        $world->refill();
        $act();
    }
    Tasks::finish();
    $callables = $act = $world->work = null;
    TrapStream::$traps = [];
    $world->clear();
    Tasks::finish();
    Tasks::finishFibers();
    fuzz_forget_handlers();
}

/** Fibers that are suspended in an error handler restore their handler when they resume, and handlers hold sockets. */
function fuzz_forget_handlers(): void
{
    do {
        $handler = set_error_handler(null);
        restore_error_handler();
        restore_error_handler();
    } while ($handler);
    set_error_handler(static fn (): bool => true);
}

function fuzz_call(World $world, callable $call, array $arguments, Random $random): void
{
    // Other code runs while a task waits, and another one ends the wait.
    $mayBlock = SocketTask::current() ? $random->of([null, true, true, false]) : ($random->isPatient ? null : false);
    $world->calm($arguments, $mayBlock);
    $world->watch($arguments);
    set_error_handler($random->errorHandler());
    array_push($world->fibers, ...Tasks::$suspended);
    Tasks::$suspended = [];
    if ($world->fibers && $random->oneIn(4)) {
        fuzz_go_on($world, $random);
    }
    $work = static function () use ($world, $call, &$arguments): void {
        $result = $call(...$arguments);
        Trap::arm(false);
        $world->keep([$result, ...array_values($arguments)]);
        Trap::arm(true);
        $arguments = null;
    };
    if ($random->oneIn(2)) {
        $work = $world->begin($work);
    }
    fuzz_work($world, $work);
    $world->fibers = array_filter($world->fibers, static fn (Fiber $fiber) => !$fiber->isTerminated());
    restore_error_handler();
}

/** Traps are armed during the call. No task can end a wait of the main script, so it has little time. */
function fuzz_work(World $world, Closure $work): void
{
    $isLimited = Tasks::$areAllowed && !SocketTask::current();
    Trap::$depth = 0;
    Trap::arm(true);
    try {
        $isLimited ? socket_deadline(mt_rand(2, 20) / 1e4, $work) : $work();
    } catch (Throwable $thrown) {
        Trap::arm(false);
        $world->keep($thrown);
    }
    Trap::arm(false);
}

/** Resumes a suspended call, throws into it, or drops it. */
function fuzz_go_on(World $world, Random $random): void
{
    $key = array_rand($world->fibers);
    $fiber = $world->fibers[$key];
    if (count($world->fibers) > 6) {
        unset($world->fibers[$key]);
    }
    fuzz_work($world, match (mt_rand(0, 3)) {
        0 => static fn () => $fiber->throw(new RuntimeException('thrown in')),
        1 => static function () use ($world, $key, &$fiber): void {
            $fiber = null;
            unset($world->fibers[$key]);
        },
        default => $fiber->resume(...),
    });
}

function fuzz_describe(mixed $value, int $depth = 0): string
{
    if (!is_array($value)) {
        return match (true) {
            is_string($value) => json_encode(substr($value, 0, 20), JSON_INVALID_UTF8_SUBSTITUTE) . (strlen($value) > 20 ? '…' : ''),
            is_object($value) => $value::class . '#' . spl_object_id($value),
            is_resource($value) => get_resource_type($value),
            default => strtolower(var_export($value, true)),
        };
    }
    if ($depth > 3) {
        return '[…]';
    }
    $parts = [];
    foreach (array_slice($value, 0, 6, true) as $key => $element) {
        $parts[] = ($depth || is_string($key) ? json_encode($key) . ':' : '') . fuzz_describe($element, $depth + 1);
    }
    return $depth ? '[' . implode(',', $parts) . ']' : implode(', ', $parts);
}
