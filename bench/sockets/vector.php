<?php
// SPDX-License-Identifier: BSD-3-Clause
// vector.php SECONDS COUNT SIZE: many strings sent as one message of many parts.
require __DIR__ . '/pair.php';

[, $seconds, $count, $size] = $argv;
$socket = make_drained('unix');
$strings = array_fill(0, (int) $count, str_repeat('x', (int) $size));
measure($seconds, $count, function (int $times) use ($socket, $strings) {
    for (; $times > 0; $times--) {
        function_exists('socket_writev')
            ? socket_writev($socket, $strings)
            : socket_sendmsg($socket, ['iov' => $strings]);
    }
});
