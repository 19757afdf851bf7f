<?php
// SPDX-License-Identifier: BSD-3-Clause
// What GreetingClient.java does, in PHP: greets the server and prints its answer.
// Run: php client.php [host [port [greeting]]]

require __DIR__ . '/modified_utf8.php';

$host = $argv[1] ?? 'localhost';
$port = (int) ($argv[2] ?? 6666);

echo "连接到主机:$host ,端口号:$port\n";
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($socket, $host, $port) or exit(1);

socket_getpeername($socket, $peer, $peer_port);
$name = filter_var($host, FILTER_VALIDATE_IP) ? '' : $host; // as Java prints an address
echo "远程主机地址:$name/$peer:$peer_port\n";

socket_getsockname($socket, $own, $own_port);
write_utf($socket, $argv[3] ?? "Hello from /$own:$own_port");
echo '服务器响应: ', read_utf($socket), "\n";
socket_close($socket);
