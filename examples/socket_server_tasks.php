<?php
// SPDX-License-Identifier: BSD-3-Clause
// socket_server.php with two lines more: each client has a task of its own. Run: php socket_server_tasks.php [port]

$port = $argv[1] ?? '8888'; // a string, as tutorials have it

$listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($listener, '127.0.0.1', $port) or exit(1);
socket_listen($listener);

while ($connection = socket_accept($listener)) {
    socket_spawn(function () use ($connection) { // new
        echo $connection . ": connection success\n";
        socket_write($connection, "connection success\n");

        // Without the @ PHP warns of "Connection reset by peer" when a client leaves, as it always has.
        while ($line = @socket_read($connection, 1024, PHP_NORMAL_READ)) {
            if (trim($line)) {
                echo $connection . ': ' . $line . "\n";
            }
        }
        socket_close($connection);
    }); // new
}
socket_close($listener);
