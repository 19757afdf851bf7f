<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends two lines to the server and prints its whole answer. Run: php client.php [port]

error_reporting(E_ALL);
set_time_limit(0);
$ip = '127.0.0.1';
$port = (int) ($argv[1] ?? 1935);

echo "<h2>TCP/IP Connection</h2>\n";

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
if ($socket < 0) {
    exit('socket_create(): ' . socket_strerror($socket) . "\n");
}
echo "OK.\n";

echo "试图连接 '$ip' 端口 '$port'...\n";
$result = socket_connect($socket, $ip, $port);
if ($result < 0) {
    exit("socket_connect(): ($result) " . socket_strerror($result) . "\n");
}
echo "连接OK\n";

$said = "Ho\r\n" . "first blood\r\n";
if (!socket_write($socket, $said, strlen($said))) {
    echo 'socket_write(): ' . socket_strerror(socket_last_error($socket)) . "\n";
} else {
    echo "发送到服务器信息成功!\n";
    echo "发送的内容为:<font color='red'>$said</font> <br>";
}

while ($answer = socket_read($socket, 8192)) {
    echo "接收服务器回传信息成功!\n";
    echo '接受的内容为:', $answer;
}

echo "关闭SOCKET...\n";
socket_close($socket);
echo "关闭OK\n";
