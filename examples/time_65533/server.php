<?php
// SPDX-License-Identifier: BSD-3-Clause
// Tells every client the time. Run: php server.php [port]

set_time_limit(0);
$port = $argv[1] ?? '65533';

/** Ends the script with the reason for the last failure. */
function give_up(string $what, ?Socket $socket = null): never
{
    exit("$what: " . socket_strerror(socket_last_error($socket)) . "\n");
}

if (($listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) === false) {
    give_up('初始化socket失败');
}
if (!socket_bind($listener, '127.0.0.1', $port)) {
    give_up('绑定端口失败', $listener);
}
if (!socket_listen($listener)) {
    give_up('监听端口', $listener);
}

while (true) {
    if (($client = socket_accept($listener)) === false) {
        give_up('接收连接失败', $listener);
    }
    socket_write($client, '服务端消息: ' . date('Y-m-d H:i:s', time()));
    socket_close($client);
}
