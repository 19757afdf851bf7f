<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends data to a slow reader on this machine, and shows the state of the connection four times a second: TCP_INFO of tcp(7).
// Run: php tcp_info.php [megabytes]

$total = (int) ($argv[1] ?? 64) << 20;
$listener = socket_create_server('tcp://127.0.0.1:0');
socket_getsockname($listener, $host, $port);
socket_spawn(function () use ($listener): void {
    $reader = socket_accept($listener);
    while (socket_read($reader, 262144) !== '') {
        socket_sleep(0.005);
    }
});
$socket = socket_create_connection("tcp://127.0.0.1:$port");
$ticker = socket_spawn(function () use ($socket): never {
    while (true) {
        socket_sleep(0.25);
        show($socket);
    }
});

function show(Socket $socket): void
{
    $info = socket_get_option($socket, SOL_TCP, TCP_INFO);
    printf("%8.1f MB acknowledged, round trip %d us, congestion window %d segments of %d bytes, %d lost, %d B not sent yet, delivery %.0f MB/s\n",
        $info['tcpi_bytes_acked'] / 1e6, $info['tcpi_rtt'], $info['tcpi_snd_cwnd'], $info['tcpi_snd_mss'], $info['tcpi_total_retrans'],
        $info['tcpi_notsent_bytes'], $info['tcpi_delivery_rate'] / 1e6);
}

for ($data = str_repeat('x', 1 << 20), $sent = 0; $sent < $total; $sent += strlen($data)) {
    socket_send_all($socket, $data);
}
$ticker->cancel();
show($socket);
socket_close($socket);
