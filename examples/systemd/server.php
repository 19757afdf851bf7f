<?php
// SPDX-License-Identifier: BSD-3-Clause
// A server that systemd starts at the first connection, with its listeners. Without systemd it listens itself. See README.md.
// Run: php server.php [address]

/**
 * The sockets that systemd has passed: descriptors from 3 on, as many as LISTEN_FDS says, for the process LISTEN_PID.
 * sd_listen_fds(3)
 *
 * @return Socket[]
 */
function listeners_of_systemd(): array
{
    if ((int) getenv('LISTEN_PID') !== getmypid()) {
        return [];
    }
    $listeners = [];
    for ($i = 0; $i < (int) getenv('LISTEN_FDS'); $i++) {
        $listener = socket_create_server('fd://' . 3 + $i) or exit(1);
        socket_set_inheritable($listener, false);
        $listeners[] = $listener;
    }
    return $listeners;
}

$listeners = listeners_of_systemd() ?: [socket_create_server($argv[1] ?? 'tcp://127.0.0.1:7013') ?: exit(1)];
echo count($listeners), " listeners\n";

socket_serve($listeners, function (Socket $connection): void {
    while (socket_recv_until($connection, $line, "\n", 8192) && str_ends_with($line, "\n")) {
        socket_send_all($connection, strtoupper($line));
    }
});
