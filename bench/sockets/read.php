<?php
// SPDX-License-Identifier: BSD-3-Clause
// read.php SECONDS SIZE: messages of one size written and read.
require __DIR__ . '/pair.php';

[, $seconds, $size] = $argv;
$size = (int) $size;
[$near, $far] = make_pair('unix');
$data = str_repeat('x', $size);
measure($seconds, 1, function (int $times) use ($near, $far, $data, $size) {
    for (; $times > 0; $times--) {
        socket_write($near, $data);
        socket_read($far, $size);
    }
});
