<?php
// SPDX-License-Identifier: BSD-3-Clause
// connect.php SECONDS HOST [TIMEOUT]: connections by socket_create_connection(), or by socket_create() and socket_connect(), with a
// timeout as docs/connecting.md shows it. The time in which they are accepted, and closed by a reset, so that no port is left
// waiting, is not counted.
require __DIR__ . '/pair.php';

const AT_ONCE = 500;

function connect_within(Socket $client, string $host, int $port, float $timeout): void
{
    socket_set_nonblock($client);
    if (!@socket_connect($client, $host, $port) && socket_last_error($client) !== SOCKET_EINPROGRESS) {
        exit('no connection');
    }
    $read = $except = null;
    $write = [$client];
    if (socket_select($read, $write, $except, (int) $timeout) !== 1 || socket_get_option($client, SOL_SOCKET, SO_ERROR) !== 0) {
        exit('no connection');
    }
    socket_set_block($client);
}

[$listener, $port] = make_listener();
socket_set_option($listener, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
[, $seconds, $host] = $argv;
$timeout = isset($argv[3]) ? (float) $argv[3] : null;
$options = ['family' => AF_INET];
$is_ours = function_exists('socket_create_connection');
for ($took = $done = 0; $took < $seconds; $done += AT_ONCE) {
    $start = processor_time();
    for ($i = 0; $i < AT_ONCE; $i++) {
        if ($is_ours) {
            $client = socket_create_connection("$host:$port", $timeout, $options);
        } else {
            $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
            $timeout === null ? socket_connect($client, $host, $port) : connect_within($client, $host, $port, $timeout);
        }
        $clients[] = $client;
    }
    $took += processor_time() - $start;
    for ($i = 0; $i < AT_ONCE; $i++) {
        socket_close(socket_accept($listener));
    }
    $client = $clients = null;
}
printf("%.3f\n", $done / $took);
