<?php
// SPDX-License-Identifier: BSD-3-Clause
// Measures round trips of datagrams by the kernel's timestamps of sending and receiving, and by PHP's clock:
// SO_TIMESTAMPING, in software. The difference is the time that PHP and the scheduler add.
// Run: php timestamps.php [rounds]

$rounds = (int) ($argv[1] ?? 5);
$server = socket_create_server('udp://127.0.0.1:0');
socket_getsockname($server, $host, $port);
$client = socket_create_connection("udp://$host:$port");
socket_spawn(function () use ($server): void {
    while (socket_recvfrom($server, $question, 100, 0, $from, $port)) {
        socket_sendto($server, $question, strlen($question), 0, $from, $port);
    }
});
socket_set_option($client, SOL_SOCKET, SO_TIMESTAMPING,
    SOF_TIMESTAMPING_SOFTWARE | SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_OPT_TSONLY);

/** The software timestamp of a message, in seconds, or null: the kernel starts timestamping shortly after the option is set. */
function stamp(Socket $socket, int $flags): ?float
{
    $message = ['controllen' => 512];
    socket_recvmsg($socket, $message, $flags);
    foreach ($message['control'] as ['level' => $level, 'type' => $type, 'data' => $data]) {
        if ($level === SOL_SOCKET && $type === SCM_TIMESTAMPING) {
            return $data['software']['sec'] + $data['software']['nsec'] / 1e9;
        }
    }
    return null;
}

for ($round = 1; $round <= $rounds;) {
    $start = hrtime(true);
    socket_write($client, 'question');
    $received = stamp($client, 0);
    $seen = (hrtime(true) - $start) / 1e3;
    $sent = stamp($client, MSG_ERRQUEUE);
    if ($received === null || $sent === null) {
        continue;
    }
    $round++;
    printf("round trip %.1f us in the kernel, %.1f us in PHP\n", ($received - $sent) * 1e6, $seen);
}
socket_close($server);
