<?php
// SPDX-License-Identifier: BSD-3-Clause
// What client.py does, in PHP: sends what is typed and prints the answers, until 0 is typed. Run: php client.php [port]

$host = '127.0.0.1';
$port = (int) ($argv[1] ?? 9998);

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
echo $host, "\n";
socket_connect($socket, $host, $port) or exit(1);
echo "链接成功\n";

while (true) {
    echo '请输入发送给服务器的数据:';
    $typed = rtrim(fgets(STDIN) ?: '0', "\r\n"); // the end of the input ends it, too
    echo $typed, "\n";
    if ($typed === '0') {
        break;
    }
    if ($typed === '') {
        continue; // nothing to send, so there would be no answer
    }
    socket_write($socket, $typed);
    echo "发送成功!\n";
    echo socket_read($socket, 1024), "\n";
}
socket_close($socket);
echo "已断开链接……\n";
