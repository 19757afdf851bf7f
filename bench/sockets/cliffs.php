<?php
// SPDX-License-Identifier: BSD-3-Clause
// cliffs.php SECONDS COUNT PATTERN [CALLS]: socket_select() over sets that change in ways which a set that is kept between
// calls may be bad at. Every call takes no time; CALLS is how often a set comes again before it changes.
require __DIR__ . '/pair.php';

[, $seconds, $count, $pattern] = $argv;
$calls = (int) ($argv[4] ?? 1);
$half = intdiv($count, 2);
$sockets = $streams = [];
for ($i = 0; $i < $half; $i++) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    array_push($sockets, ...$pair);
}
socket_write($sockets[0], 'x');
if ($pattern === 'hung') {
    socket_close(array_pop($sockets));
}
$first = array_slice($sockets, 0, $half);
$second = array_slice($sockets, $half);

/** The arrays of a call by the number of its turn, of which each has CALLS calls. */
$patterns = [
    'same' => fn (int $turn) => [$sockets, null, null],
    'read_write' => fn (int $turn) => $turn & 1 ? [$sockets, null, null] : [null, $sockets, null],
    'read_except' => fn (int $turn) => $turn & 1 ? [$sockets, null, null] : [null, null, $sockets],
    'then_except' => fn (int $turn) => [$sockets, null, $turn & 1 ? $sockets : null],
    'halves' => fn (int $turn) => [$turn & 1 ? $first : $second, null, null],
    'half' => fn (int $turn) => [$turn & 1 ? $sockets : $first, null, null],
    'busy_half' => fn (int $turn) => $turn & 1 ? [null, $first, null] : [$second, null, null],
    'windows' => fn (int $turn) => [array_slice($sockets, $turn * 7 % $half, $half), null, null],
    'window_jumps' => fn (int $turn) => [array_slice($sockets, $turn * 997 % $half, $half), null, null],
    'shuffled' => fn (int $turn) => [$turn & 1 ? array_reverse($sockets) : $sockets, null, null],
    'one_writes' => fn (int $turn) => [$sockets, [$sockets[$turn % $count]], null],
    'one_rotated' => function () use (&$sockets) {
        array_unshift($sockets, array_pop($sockets));
        return [$sockets, null, null];
    },
    'one_replaced' => function (int $turn) use (&$sockets, $half) {
        $which = 2 + 2 * ($turn % ($half - 1));
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        [$sockets[$which], $sockets[$which + 1]] = $pair;
        return [$sockets, null, null];
    },
    'strays' => function (int $turn) use ($sockets, $half, $calls) {
        static $last = 0;
        // What nobody asks for at the odd turns is ready then.
        for ($i = 1; $turn !== $last && $i < $half; $i += 2) {
            $turn & 1 ? socket_write($sockets[$i - 1], 'x') : socket_read($sockets[$i], 1);
        }
        $last = $turn;
        return [$turn & 1 ? array_slice($sockets, $half) : $sockets, null, null];
    },
    'burst' => fn (int $turn) => $turn % 8 ? [$sockets, null, null] : [null, $sockets, null],
    'exported' => fn (int $turn) => [$sockets, null, null],
    'one_exported' => fn (int $turn) => [$sockets, null, null],
    'hung' => fn (int $turn) => [null, null, $sockets],
    'write' => fn (int $turn) => [null, $sockets, null],
];
$exported = ['exported' => $sockets, 'one_exported' => [$sockets[5]]][$pattern] ?? [];
foreach ($exported as $socket) {
    $streams[] = socket_export_stream($socket);
}
$choose = $patterns[$pattern];

measure($seconds, 1, function (int $times) use ($choose, $calls) {
    static $call = 0;
    for (; $times > 0; $times--) {
        [$read, $write, $except] = $choose(intdiv($call++, $calls));
        @socket_select($read, $write, $except, 0) === false && cannot('fd >= FD_SETSIZE');
    }
});
