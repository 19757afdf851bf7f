<?php
// SPDX-License-Identifier: BSD-3-Clause
// accept.php SECONDS: connections made, accepted and closed, by a reset: no port is left waiting.
require __DIR__ . '/pair.php';

[$listener, $port] = make_listener();
socket_set_option($listener, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
measure($argv[1], 1, function (int $times) use ($listener, $port) {
    for (; $times > 0; $times--) {
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($client, '127.0.0.1', $port);
        socket_close(socket_accept($listener));
        socket_close($client);
    }
});
