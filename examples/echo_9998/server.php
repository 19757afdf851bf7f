<?php
// SPDX-License-Identifier: BSD-3-Clause
// What server.py does, in PHP: welcomes whatever one client sends. Run: php server.php [port]

$port = (int) ($argv[1] ?? 9998);

$listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($listener, '127.0.0.1', $port) or exit(1);
socket_listen($listener, 5);
echo "服务器已启动,等待连接>>>\n";

$connection = socket_accept($listener);
socket_getpeername($connection, $address, $peer_port);
echo "连接地址: ('$address', $peer_port)\n";

while (true) {
    echo "等待数据>>>>\n";
    $received = socket_read($connection, 1024);
    if ($received === false || $received === '') {
        break;
    }
    echo $received, "\n";
    socket_write($connection, "欢迎访问>>>>$received\r\n");
}
socket_close($connection);
socket_close($listener);
