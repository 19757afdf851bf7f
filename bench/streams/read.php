<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/read.php.
require __DIR__ . '/pair.php';

[, $seconds, $size] = $argv;
$size = (int) $size;
[$near, $far] = make_pair('unix');
$data = str_repeat('x', $size);
measure($seconds, 1, function (int $times) use ($near, $far, $data, $size) {
    for (; $times > 0; $times--) {
        fwrite($near, $data);
        stream_get_contents($far, $size);
    }
});
