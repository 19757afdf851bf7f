<?php
// SPDX-License-Identifier: BSD-3-Clause
// line.php SECONDS SIZE: lines read one by one.
require __DIR__ . '/pair.php';

const LINES = 500;
[, $seconds, $size] = $argv;
[$near, $far] = make_pair('unix');
$data = str_repeat(str_repeat('x', $size - 1) . "\n", LINES);
measure($seconds, LINES, function (int $times) use ($near, $far, $data) {
    for (; $times > 0; $times--) {
        socket_write($near, $data);
        for ($line = 0; $line < LINES; $line++) {
            socket_read($far, 1024, PHP_NORMAL_READ);
        }
    }
});
