<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/line.php; a stream reads ahead.
require __DIR__ . '/pair.php';

const LINES = 500;
[, $seconds, $size] = $argv;
[$near, $far] = make_pair('unix');
$data = str_repeat(str_repeat('x', $size - 1) . "\n", LINES);
measure($seconds, LINES, function (int $times) use ($near, $far, $data) {
    for (; $times > 0; $times--) {
        fwrite($near, $data);
        for ($line = 0; $line < LINES; $line++) {
            fgets($far, 1024);
        }
    }
});
