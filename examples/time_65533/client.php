<?php
// SPDX-License-Identifier: BSD-3-Clause
// Reads the server's message four bytes at a time and prints it whole. Run: php client.php [port]

$port = (int) ($argv[1] ?? 65533);

if (($socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP)) === false) {
    exit('初始化socket资源错误: ' . socket_strerror(socket_last_error()) . "\n");
}
if (socket_connect($socket, '127.0.0.1', $port) === false) {
    exit('连接socket失败: ' . socket_strerror(socket_last_error($socket)) . "\n");
}

$message = '';
while ($piece = socket_read($socket, 4)) {
    $message .= $piece;
}
// The server has closed its side: the write may succeed, or fail with a warning.
socket_write($socket, '接收消息成功');
echo $message . PHP_EOL;
socket_close($socket);
