<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends each line that is typed and prints the line that comes back. Run: php client.php [path]

$path = $argv[1] ?? sys_get_temp_dir() . '/sockets_ext_example.socket';

$socket = socket_create_connection("unix://$path", 5.0) or exit(1);

while (($line = fgets(STDIN)) !== false) {
    socket_write($socket, rtrim($line, "\r\n") . "\n");
    echo 'answer: ', socket_read($socket, 8192);
}
socket_close($socket);
