<?php
// SPDX-License-Identifier: BSD-3-Clause
// The client of the chat: it prints the lines of others while you type. Run: php client.php [port]

$socket = socket_create_connection('tcp://127.0.0.1:' . (int) ($argv[1] ?? 7011), 5.0) or exit(1);
$keyboard = fopen('php://stdin', 'r');
stream_set_blocking($keyboard, false);

$listening = socket_spawn(function () use ($socket): void {
    while ($line = @socket_read($socket, 8192, PHP_NORMAL_READ)) {
        trim($line) === '' or print trim($line) . "\n";
    }
});
while (!feof($keyboard) && !$listening->isDone()) {
    // Reading STDIN would block all tasks, so it is polled.
    $line = fgets($keyboard);
    $line === false ? socket_sleep(0.02) : socket_write($socket, $line);
}
socket_shutdown($socket, 1);
