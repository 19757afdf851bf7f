<?php
// SPDX-License-Identifier: BSD-3-Clause
// echo.php SECONDS tcp|unix SIZE: messages there and back, both ends in this process.
require __DIR__ . '/pair.php';

[, $seconds, $family, $size] = $argv;
$size = (int) $size;
[$client, $server] = make_pair($family);
$data = str_repeat('x', $size);
measure($seconds, 1, function (int $times) use ($client, $server, $data, $size) {
    for (; $times > 0; $times--) {
        socket_write($client, $data);
        socket_recv($server, $got, $size, MSG_WAITALL);
        socket_write($server, $got);
        socket_recv($client, $got, $size, MSG_WAITALL);
    }
});
