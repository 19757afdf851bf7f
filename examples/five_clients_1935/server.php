<?php
// SPDX-License-Identifier: BSD-3-Clause
// Greets five clients, prints what each sends, and ends. Run: php server.php [port]
// Results are tested with "< 0", as PHP 4 scripts do: a Socket is compared by its number, which is never negative.

set_time_limit(0);
$port = (int) ($argv[1] ?? 1935);

if (($listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) < 0) {
    exit('socket_create(): ' . socket_strerror($listener) . "\n");
}
if (($bound = socket_bind($listener, '127.0.0.1', $port)) < 0) {
    exit('socket_bind(): ' . socket_strerror($bound) . "\n");
}
if (($listening = socket_listen($listener, 4)) < 0) {
    exit('socket_listen(): ' . socket_strerror($listening) . "\n");
}

$served = 0;
do {
    if (($client = socket_accept($listener)) < 0) {
        echo 'socket_accept(): ' . socket_strerror($client) . "\n";
        break;
    }
    $greeting = "测试成功!\n";
    socket_write($client, $greeting, strlen($greeting));
    echo "测试成功了啊\n";

    $said = socket_read($client, 8192);
    echo "收到的信息:$said\n";

    if (++$served >= 5) {
        break; // the last connection ends with the script
    }
    socket_close($client);
} while (true);

socket_close($listener);
