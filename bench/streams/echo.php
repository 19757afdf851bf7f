<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/echo.php.
require __DIR__ . '/pair.php';

[, $seconds, $family, $size] = $argv;
$size = (int) $size;
[$client, $server] = make_pair($family);
$data = str_repeat('x', $size);
measure($seconds, 1, function (int $times) use ($client, $server, $data, $size) {
    for (; $times > 0; $times--) {
        fwrite($client, $data);
        $got = stream_get_contents($server, $size);
        fwrite($server, $got);
        stream_get_contents($client, $size);
    }
});
