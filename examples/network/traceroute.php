<?php
// SPDX-License-Identifier: BSD-3-Clause
// Finds the routers on the path to a host, as traceroute(8) does, without privileges: datagrams with a small time to
// live cause errors, which the error queue of the socket returns with their sender: IP_RECVERR of ip(7).
// Run: php traceroute.php [host [hops]]

[, $host, $hops] = $argv + [1 => '127.0.0.1', '30'];
const PORT = 33434;
const ICMP_TIME_EXCEEDED = 11;

/**
 * The error that a datagram with this time to live causes, or null if none arrives within a second.
 *
 * @return ?array{ee_type: int, offender: array{addr: string}}
 */
function probe(Socket $socket, int $ttl): ?array
{
    socket_set_option($socket, IPPROTO_IP, IP_TTL, $ttl);
    socket_write($socket, 'probe');
    [$read, $write, $except] = [[$socket], null, null];
    if (socket_select($read, $write, $except, 1) < 1) {
        return null;
    }
    $message = ['controllen' => 512];
    if (@socket_recvmsg($socket, $message, MSG_ERRQUEUE) === false) {
        return null;
    }
    foreach ($message['control'] as ['level' => $level, 'type' => $type, 'data' => $data]) {
        if ($level === IPPROTO_IP && $type === IP_RECVERR) {
            return $data;
        }
    }
    return null;
}

$socket = socket_create_connection("udp://$host:" . PORT, null, ['family' => AF_INET]) or exit(1);
socket_set_option($socket, IPPROTO_IP, IP_RECVERR, 1);
for ($ttl = 1; $ttl <= $hops; $ttl++) {
    $start = hrtime(true);
    $error = probe($socket, $ttl);
    if ($error === null) {
        echo "$ttl  *\n";
        continue;
    }
    printf("%d  %s  %.3f ms\n", $ttl, $error['offender']['addr'], (hrtime(true) - $start) / 1e6);
    if ($error['ee_type'] !== ICMP_TIME_EXCEEDED) {
        break;
    }
}
