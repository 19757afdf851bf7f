<?php
// SPDX-License-Identifier: BSD-3-Clause
// connect.php SECONDS HOST [TIMEOUT]: connections by socket_create_connection(), or, without a timeout, by socket_create() and
// socket_connect(). The time in which they are accepted, and closed by a reset, so that no port is left waiting, is not counted.
require __DIR__ . '/pair.php';

const AT_ONCE = 500;

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
            socket_connect($client, $host, $port);
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
