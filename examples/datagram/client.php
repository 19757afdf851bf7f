<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends each line that is typed as one datagram and prints the answer. Run: php client.php [port]

$port = (int) ($argv[1] ?? 9999);

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
// A datagram may be lost; without a timeout the client would wait without end.
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 2, 'usec' => 0]);

while (($line = fgets(STDIN)) !== false) {
    $text = rtrim($line, "\r\n");
    socket_sendto($socket, $text, strlen($text), 0, '127.0.0.1', $port);
    if (@socket_recvfrom($socket, $answer, 65535, 0, $from, $from_port) === false) {
        echo 'no answer: ', socket_strerror(socket_last_error($socket)), "\n";
        continue;
    }
    echo "answer: $answer\n";
}
socket_close($socket);
