<?php
// SPDX-License-Identifier: BSD-3-Clause
// datagram.php SECONDS single|batch|segment SIZE: datagrams sent and received, batches of them where there is a function.
require __DIR__ . '/pair.php';

const BATCH = 32;
const SEGMENTS = 53;
[, $seconds, $kind, $size] = $argv;
$receiver = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($receiver, SOL_SOCKET, SO_RCVBUF, 1 << 20);
socket_bind($receiver, '127.0.0.1', 0);
socket_getsockname($receiver, $host, $port);
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$data = str_repeat('x', (int) $size);

$one_by_one = fn (int $count) => function (int $times) use ($sender, $receiver, $data, $port, $count) {
    for (; $times > 0; $times--) {
        for ($n = 0; $n < $count; $n++) {
            socket_sendto($sender, $data, strlen($data), 0, '127.0.0.1', $port);
        }
        for ($n = 0; $n < $count; $n++) {
            socket_recvfrom($receiver, $got, 1500, 0, $host, $from);
        }
    }
};
$batches = function (int $times) use ($sender, $receiver, $data, $port) {
    $message = ['name' => ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port], 'iov' => [$data]];
    $messages = array_fill(0, BATCH, $message);
    for ($received = []; $times > 0; $times--) {
        socket_sendmmsg($sender, $messages);
        for ($got = 0; $got < BATCH; $got += socket_recvmmsg($receiver, $received, BATCH, 1500)) {
        }
    }
};
$segments = function (int $times) use ($sender, $receiver, $data, $port) {
    socket_set_option($sender, SOL_UDP, UDP_SEGMENT, strlen($data));
    socket_set_option($receiver, SOL_UDP, UDP_GRO, 1);
    $all = str_repeat($data, SEGMENTS);
    for (; $times > 0; $times--) {
        socket_sendto($sender, $all, strlen($all), 0, '127.0.0.1', $port);
        for ($left = SEGMENTS; $left > 0; $left -= count($datagrams)) {
            socket_recvfrom($receiver, $got, 65535, 0, $host, $from);
            $datagrams = str_split($got, strlen($data));
        }
    }
};
$count = ['single' => 1, 'batch' => BATCH, 'segment' => SEGMENTS][$kind];
match (true) {
    $kind === 'batch' && function_exists('socket_sendmmsg') => measure($seconds, BATCH, $batches),
    $kind === 'segment' && defined('UDP_SEGMENT') => measure($seconds, SEGMENTS, $segments),
    default => measure($seconds, $count, $one_by_one($count)),
};
