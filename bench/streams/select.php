<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/select.php.
require __DIR__ . '/pair.php';

[, $seconds, $count, $kind] = $argv;
$streams = [];
for ($pairs = $count / ($kind === 'new' ? 1 : 2); $pairs > 0; $pairs--) {
    array_push($streams, ...make_pair('unix'));
}

/** Makes one of the streams readable, waits for it and reads it. */
function take_turn(array $streams, int $which): void
{
    $write = $except = null;
    fwrite($streams[$which ^ 1], 'x');
    @stream_select($streams, $write, $except, 5) === 1 || cannot('fd >= FD_SETSIZE');
    foreach ($streams as $stream) {
        fread($stream, 64);
    }
}

if ($kind === 'all') {
    foreach ($streams as $stream) {
        fwrite($stream, 'x');
    }
    measure($seconds, 1, function (int $times) use ($streams, $count) {
        $write = $except = null;
        for (; $times > 0; $times--) {
            $read = $streams;
            @stream_select($read, $write, $except, 5) === (int) $count || cannot('fd >= FD_SETSIZE');
        }
    });
} else {
    $sets = array_chunk($streams, $count);
    measure($seconds, 1, function (int $times) use ($sets, $count) {
        for (; $times > 0; $times--) {
            take_turn($sets[$times % count($sets)], $times % $count);
        }
    });
}
