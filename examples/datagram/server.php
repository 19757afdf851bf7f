<?php
// SPDX-License-Identifier: BSD-3-Clause
// Answers each datagram with its text in capitals. Run: php server.php [port]

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($socket, '127.0.0.1', (int) ($argv[1] ?? 9999)) or exit(1);
socket_getsockname($socket, $address, $port);
echo "listening on $address:$port\n";

// A datagram may be empty: 0 bytes are a valid result.
while (socket_recvfrom($socket, $text, 65535, 0, $peer, $peer_port) !== false) {
    echo "$peer:$peer_port sent ", strlen($text), " bytes: $text\n";
    $answer = strtoupper($text);
    socket_sendto($socket, $answer, strlen($answer), 0, $peer, $peer_port);
}
socket_close($socket);
