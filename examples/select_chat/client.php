<?php
// SPDX-License-Identifier: BSD-3-Clause
// Takes part in the chat: sends typed lines and prints those of others, in the order of their arrival.
// Run: php client.php [port]

$socket = socket_create_connection('127.0.0.1:' . ($argv[1] ?? 7777)) or exit(1);
$chat = socket_export_stream($socket); // stream_select() also waits for the keyboard

while (true) {
    $read = [STDIN, $chat];
    $write = $except = null;
    if (stream_select($read, $write, $except, null) === false) {
        exit(1);
    }
    foreach ($read as $stream) {
        $line = fgets($stream);
        if ($line === false) {
            exit;
        }
        $stream === $chat ? print($line) : socket_write($socket, $line);
    }
}
