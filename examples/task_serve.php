<?php
// SPDX-License-Identifier: BSD-3-Clause
// A server with a graceful end: after SIGTERM or Ctrl-C it accepts no more connections, and its clients have three
// seconds left. Run: php task_serve.php [port [limit]]; the limit is the number of clients at once

$listener = socket_create_server('tcp://0.0.0.0:' . (int) ($argv[1] ?? 7012)) or exit(1);
socket_getsockname($listener, $address, $port);

if (function_exists('pcntl_signal')) {
    pcntl_async_signals(true);
    foreach ([SIGTERM, SIGINT] as $signal) {
        pcntl_signal($signal, function () use ($listener): void {
            socket_close($listener);
            echo "no more connections\n";
        });
    }
}
echo "port $port\n";

$served = socket_serve($listener, function (Socket $connection): void {
    try {
        while ($line = @socket_read($connection, 8192, PHP_NORMAL_READ)) {
            trim($line) === '' or socket_write($connection, strtoupper(trim($line)) . "\n");
        }
    } catch (SocketCancelledError) {
        socket_write($connection, "goodbye\n");
    }
}, limit: (int) ($argv[2] ?? 1000), grace: 3.0);
echo "$served connections\n";
