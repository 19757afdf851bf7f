<?php
// SPDX-License-Identifier: BSD-3-Clause
// What GreetingServer.java does, in PHP: prints every client's greeting and thanks it. Run: php server.php [port]

require __DIR__ . '/modified_utf8.php';

$listener = socket_create_listen((int) ($argv[1] ?? 6666)) or exit(1);
socket_getsockname($listener, $address, $port);

while (true) {
    echo "等待远程连接,端口号为:$port...\n";
    $client = socket_accept($listener) or exit(1);
    socket_getpeername($client, $peer, $peer_port);
    echo "远程主机地址:/$peer:$peer_port\n";
    try {
        echo read_utf($client), "\n";
        socket_getsockname($client, $own, $own_port);
        write_utf($client, "谢谢连接我:/$own:$own_port\nGoodbye!");
    } catch (RuntimeException $reason) {
        echo $reason->getMessage(), "\n"; // this client has left; the next one is served
    }
    socket_close($client);
}
