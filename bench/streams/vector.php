<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/vector.php; a stream takes one string.
require __DIR__ . '/pair.php';

[, $seconds, $count, $size] = $argv;
$stream = make_drained('unix');
$strings = array_fill(0, (int) $count, str_repeat('x', (int) $size));
measure($seconds, $count, function (int $times) use ($stream, $strings) {
    for (; $times > 0; $times--) {
        fwrite($stream, implode($strings));
    }
});
