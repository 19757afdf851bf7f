<?php
// SPDX-License-Identifier: BSD-3-Clause
// pattern.php SECONDS PATTERN COUNT: what bench/tasks/pattern.php does, without tasks.
require __DIR__ . '/pair.php';

[, $seconds, $pattern, $count] = $argv;
$count = (int) $count;
const MESSAGE = 'message of 26 bytes or so.';

function make_pairs(int $count): array
{
    for ($pairs = []; count($pairs) < $count;) {
        $pairs[] = make_pair('unix');
    }
    return $pairs;
}

/** Messages there and back, over all of the pairs. */
function echo_over_all(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            foreach ($pairs as [$near]) {
                socket_write($near, MESSAGE);
            }
            foreach ($pairs as [, $far]) {
                socket_write($far, socket_read($far, 8192));
            }
            foreach ($pairs as [$near]) {
                socket_read($near, 8192);
            }
        }
    };
}

function select_many(array $pairs): Closure
{
    $near = array_column($pairs, 0);
    return function (int $times) use ($pairs, $near) {
        for (; $times > 0; $times--) {
            socket_write($pairs[$times % 10][1], MESSAGE);
            [$read, $write, $except] = [$near, null, null];
            socket_select($read, $write, $except, null);
            foreach ($read as $socket) {
                socket_write($socket, socket_read($socket, 8192));
            }
            socket_read($pairs[$times % 10][1], 8192);
        }
    };
}

/** A message goes through so many pairs. */
function pass_through(array $pairs): Closure
{
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            $message = MESSAGE;
            foreach ($pairs as [$near, $far]) {
                socket_write($near, $message);
                $message = socket_read($far, 8192);
            }
        }
    };
}

/** MiB, in pieces that the socket takes. */
function make_bulk(): Closure
{
    [$from, $to] = make_pair('tcp');
    $data = str_repeat('x', 1 << 16);
    return function (int $times) use ($from, $to, $data) {
        for ($pieces = $times << 4; $pieces > 0; $pieces--) {
            socket_write($to, $data);
            for ($left = 1 << 16; $left > 0;) {
                $left -= strlen(socket_read($from, 1 << 16));
            }
        }
    };
}

/** Messages there and back, over all pairs of PHP's streams. */
function echo_over_streams(int $count): Closure
{
    for ($pairs = []; count($pairs) < $count;) {
        $pairs[] = make_stream_pair();
    }
    return function (int $times) use ($pairs) {
        for (; $times > 0; $times--) {
            foreach ($pairs as [$near]) {
                fwrite($near, MESSAGE);
            }
            foreach ($pairs as [, $far]) {
                fwrite($far, fread($far, 8192));
            }
            foreach ($pairs as [$near]) {
                fread($near, 8192);
            }
        }
    };
}

[$units, $repeat] = match ($pattern) {
    'busy' => [$count, echo_over_all(make_pairs($count))],
    'select' => [1, select_many(make_pairs($count))],
    'pipeline' => [$count, pass_through(make_pairs($count + 1))],
    'bulk' => [1, make_bulk()],
    'stream' => [$count, echo_over_streams($count)],
    default => cannot('–'),
};
measure($seconds, $units, $repeat);
