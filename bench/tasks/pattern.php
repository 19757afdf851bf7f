<?php
// SPDX-License-Identifier: BSD-3-Clause
// pattern.php SECONDS PATTERN COUNT: how tasks are used, with so many of them, or of what they use. In bench/sockets/pattern.php
// the same is done without tasks, in one flow, where that can be.
require __DIR__ . '/../sockets/pair.php';

ini_set('memory_limit', -1);
[, $seconds, $pattern, $count] = $argv;
$count = (int) $count;
const MESSAGE = 'message of 26 bytes or so.';

/** Each pair has a task that sends back what comes to its second socket. @return list<array{Socket, Socket}> */
function make_echo_pairs(int $count, ?float $deadline = null, bool $has_timeout = false): array
{
    $read = fn (Socket $socket) => socket_read($socket, 8192);
    $read = $deadline === null ? $read : fn (Socket $socket) => socket_deadline($deadline, fn () => socket_read($socket, 8192));
    for ($pairs = []; count($pairs) < $count; $pairs[] = $pair) {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
        $has_timeout && socket_set_option($pair[1], SOL_SOCKET, SO_RCVTIMEO, ['sec' => 600, 'usec' => 0]);
        socket_spawn(function (Socket $socket) use ($read) {
            while (($message = $read($socket)) !== '') {
                socket_write($socket, $message);
            }
        }, $pair[1]);
    }
    socket_sleep(0);
    return $pairs;
}

/** Messages there and back, over ten of the pairs in turn. */
function echo_over(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            [$near] = $pairs[$times % 10];
            socket_write($near, MESSAGE);
            socket_read($near, 8192);
        }
    };
}

/** Messages there and back, over all of the pairs at once. */
function echo_over_all(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            foreach ($pairs as [$near]) {
                socket_write($near, MESSAGE);
            }
            foreach ($pairs as [$near]) {
                socket_read($near, 8192);
            }
        }
    };
}

/** So many tasks at a time, each of which does the same; waits for all. */
function spawn_all(int $count, Closure $work): Closure
{
    return function (int $times) use ($count, $work) {
        for (; $times > 0; $times--) {
            for ($tasks = []; count($tasks) < $count;) {
                $tasks[] = socket_spawn($work);
            }
            foreach ($tasks as $task) {
                $task->join();
            }
        }
    };
}

/** A socket_select() on so many sockets; one of ten is written to meanwhile, by another task, and read. */
function select_many(int $count): Closure
{
    for ($pairs = []; count($pairs) < $count;) {
        $pairs[] = make_pair('unix');
    }
    $near = array_column($pairs, 0);
    return function (int $times) use ($pairs, $near) {
        socket_spawn(function () use ($times, $pairs) {
            for (; $times > 0; $times--) {
                socket_write($pairs[$times % 10][1], MESSAGE);
                socket_read($pairs[$times % 10][1], 8192);
            }
        });
        for (; $times > 0; $times--) {
            [$read, $write, $except] = [$near, null, null];
            socket_select($read, $write, $except, null);
            foreach ($read as $socket) {
                socket_write($socket, socket_read($socket, 8192));
            }
        }
    };
}

/** A message goes through so many tasks, each with a socket of the next. */
function make_pipeline(int $count): Closure
{
    [$first, $from] = make_pair('unix');
    for ($i = 0; $i < $count; $i++, $from = $next[1]) {
        $next = make_pair('unix');
        socket_spawn(function (Socket $from, Socket $to) {
            while (($message = socket_read($from, 8192)) !== '') {
                socket_write($to, $message);
            }
        }, $from, $next[0]);
    }
    return function (int $times) use ($first, $from) {
        for (; $times > 0; $times--) {
            socket_write($first, MESSAGE);
            socket_read($from, 8192);
        }
    };
}

/** MiB from a task to another. */
function make_bulk(): Closure
{
    [$from, $to] = make_pair('tcp');
    $data = str_repeat('x', 1 << 20);
    return function (int $times) use ($from, $to, $data) {
        $writer = socket_spawn(function () use ($to, $data, $times) {
            for (; $times > 0; $times--) {
                socket_write($to, $data);
            }
        });
        for ($left = $times << 20; $left > 0;) {
            $left -= strlen(socket_read($from, 1 << 16));
        }
        $writer->join();
    };
}

/** So many clients at a time, each of which connects to a server that accepts in a task of its own, or by socket_serve(). */
function connect_all(int $count, bool $serves): Closure
{
    [$listener, $port] = make_listener();
    socket_set_option($listener, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    $handle = function (Socket $socket) {
        socket_read($socket, 10);
        socket_close($socket);
    };
    socket_spawn($serves ? fn () => socket_serve($listener, $handle) : function () use ($listener, $handle) {
        while ($socket = socket_accept($listener)) {
            socket_spawn($handle, $socket);
        }
    });
    return spawn_all($count, function () use ($port) {
        $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
        socket_connect($socket, '127.0.0.1', $port);
        socket_write($socket, MESSAGE);
        socket_read($socket, 1);
        socket_close($socket);
    });
}

/** A group of so many tasks, begun by one that lets no more than ten run, or by themselves. */
function throttle_all(int $count, bool $each): Closure
{
    $work = fn () => socket_sleep(0);
    return function (int $times) use ($count, $each, $work) {
        for (; $times > 0; $times--) {
            socket_group(function (SocketGroup $group) use ($count, $each, $work) {
                $begin = function () use ($group, $work) {
                    $group->throttle(10);
                    $group->spawn($work);
                };
                for ($tasks = [], $i = 0; $i < $count; $i++) {
                    $each ? $tasks[] = socket_spawn($begin) : $begin();
                }
                array_walk($tasks, fn (SocketTask $task) => $task->join());
            });
        }
    };
}

/** Each pair of PHP's streams has a task that sends back what comes to its second stream. @return list<array{resource, resource}> */
function make_stream_pairs(int $count): array
{
    for ($pairs = []; count($pairs) < $count; $pairs[] = $pair) {
        $pair = make_stream_pair();
        socket_spawn(function ($stream) {
            while (($message = fread($stream, 8192)) !== '') {
                fwrite($stream, $message);
            }
        }, $pair[1]);
    }
    socket_sleep(0);
    return $pairs;
}

/** Messages there and back, over all of the pairs at once. */
function echo_over_streams(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            foreach ($pairs as [$near]) {
                fwrite($near, MESSAGE);
            }
            foreach ($pairs as [$near]) {
                fread($near, 8192);
            }
        }
    };
}

/** Pairs of streams that are used once and closed, beside those of others. */
function close_streams(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            [$near, $far] = make_stream_pair();
            fwrite($near, MESSAGE);
            fread($far, 8192);
            fclose($near);
            fclose($far);
        }
    };
}

/** So many tasks at a time, each of which writes more to one stream than it takes; waits for all. */
function write_in_turn(int $count): Closure
{
    [$near, $far] = make_stream_pair();
    $data = str_repeat('x', 1 << 18);
    $write_all = spawn_all($count, fn () => fwrite($far, $data));
    return function (int $times) use ($near, $count, $write_all) {
        $reader = socket_spawn(function () use ($near, $count, $times) {
            for ($left = $times * $count << 18; $left > 0;) {
                $left -= strlen(fread($near, 1 << 16));
            }
        });
        $write_all($times);
        $reader->join();
    };
}

[$units, $repeat] = match ($pattern) {
    'idle' => [1, echo_over(make_echo_pairs($count + 10))],
    'busy' => [$count, echo_over_all(make_echo_pairs($count))],
    'deadline' => [$count, echo_over_all(make_echo_pairs($count, 600.0))],
    'timeout' => [$count, echo_over_all(make_echo_pairs($count, null, true))],
    'select' => [1, select_many($count)],
    'pipeline' => [$count, make_pipeline($count)],
    'bulk' => [1, make_bulk()],
    'spawn' => [$count, spawn_all($count, fn () => 1)],
    'yield' => [$count, spawn_all($count, fn () => socket_sleep(0))],
    'cancel' => [$count, function (int $times) use ($count) {
        for (; $times > 0; $times--) {
            for ($tasks = [], $i = 0; $i < $count; $i++) {
                $tasks[] = socket_spawn(fn () => socket_sleep(1000 + $i * 7919 % 1000));
            }
            socket_sleep(0);
            foreach ($tasks as $task) {
                $task->cancel();
            }
            socket_sleep(0);
        }
    }],
    'throttle' => [$count, throttle_all($count, false)],
    'throttle_each' => [$count, throttle_all($count, true)],
    'accept' => [$count, connect_all($count, false)],
    'serve' => [$count, connect_all($count, true)],
    'stream' => [$count, echo_over_streams(make_stream_pairs($count))],
    'stream_close' => [1, close_streams(make_stream_pairs($count))],
    'stream_turns' => [$count, write_in_turn($count)],
};
measure($seconds, max(1, $units), $repeat);
exit;
