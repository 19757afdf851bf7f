<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends back to each client what it sent, reversed, over a socket in the file system. Run: php server.php [path]

$path = $argv[1] ?? sys_get_temp_dir() . '/sockets_ext_example.socket';

// The file remains when a server is killed, and would make the next bind fail.
$listener = socket_create_server("unix://$path", ['unlink' => true]) or exit(1);
echo "listening on $path\n";

while ($client = socket_accept($listener)) {
    // The client waits for each answer, so what arrives is one line.
    while ($line = socket_read($client, 8192)) {
        echo 'received: ', $line;
        socket_write($client, strrev(rtrim($line, "\n")) . "\n");
    }
    socket_close($client);
}
socket_close($listener);
