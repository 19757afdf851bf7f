<?php
// SPDX-License-Identifier: BSD-3-Clause
// Shows the server's greeting, then sends what is typed, until Ctrl-D. Run: php socket_client.php [port]

$port = $argv[1] ?? '8888'; // a string, as tutorials have it

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 3, 'usec' => 0]);
socket_connect($socket, '127.0.0.1', $port) or exit(1);

if ($greeting = socket_read($socket, 1024, PHP_NORMAL_READ)) {
    echo 'server: ' . $greeting;
}

while (!feof(STDIN)) {
    $typed = fread(STDIN, 1024);
    if ($typed) {
        socket_write($socket, $typed . "\n");
    }
}
socket_close($socket);
