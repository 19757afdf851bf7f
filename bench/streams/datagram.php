<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/datagram.php; streams have no batches.
require __DIR__ . '/pair.php';

[, $seconds, $kind, $size] = $argv;
$count = ['single' => 1, 'batch' => 32, 'segment' => 53][$kind];
$receiver = stream_socket_server('udp://127.0.0.1:0', flags: STREAM_SERVER_BIND);
$address = stream_socket_get_name($receiver, false);
$sender = stream_socket_server('udp://127.0.0.1:0', flags: STREAM_SERVER_BIND);
$data = str_repeat('x', (int) $size);
measure($seconds, $count, function (int $times) use ($sender, $receiver, $address, $data, $count) {
    for (; $times > 0; $times--) {
        for ($n = 0; $n < $count; $n++) {
            stream_socket_sendto($sender, $data, 0, $address);
        }
        for ($n = 0; $n < $count; $n++) {
            stream_socket_recvfrom($receiver, 1500, 0, $from);
        }
    }
});
