<?php
// SPDX-License-Identifier: BSD-3-Clause
// select.php SECONDS COUNT one|all|new|fresh: one of the watched sockets is ready, and read; all are; one of another set
// is; or one of a pair that has just taken the place of another.
require __DIR__ . '/pair.php';

[, $seconds, $count, $kind] = $argv;
$sockets = [];
for ($pairs = $count / ($kind === 'new' ? 1 : 2); $pairs > 0; $pairs--) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    array_push($sockets, ...$pair);
}

/** Makes one of the sockets readable, waits for it and reads it. */
function take_turn(array $sockets, int $which): void
{
    $write = $except = null;
    socket_write($sockets[$which ^ 1], 'x');
    @socket_select($sockets, $write, $except, 5) === 1 || cannot('fd >= FD_SETSIZE');
    foreach ($sockets as $socket) {
        socket_read($socket, 64);
    }
}

if ($kind === 'all') {
    foreach ($sockets as $socket) {
        socket_write($socket, 'x');
    }
    measure($seconds, 1, function (int $times) use ($sockets, $count) {
        $write = $except = null;
        for (; $times > 0; $times--) {
            $read = $sockets;
            @socket_select($read, $write, $except, 5) === (int) $count || cannot('fd >= FD_SETSIZE');
        }
    });
} elseif ($kind === 'fresh') {
    measure($seconds, 1, function (int $times) use ($sockets, $count) {
        for (; $times > 0; $times--) {
            $which = $times % $count & ~1;
            [$sockets[$which], $sockets[$which + 1]] = make_pair('unix');
            take_turn($sockets, $which);
        }
    });
} else {
    $sets = array_chunk($sockets, $count);
    measure($seconds, 1, function (int $times) use ($sets, $count) {
        for (; $times > 0; $times--) {
            take_turn($sets[$times % count($sets)], $times % $count);
        }
    });
}
