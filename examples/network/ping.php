<?php
// SPDX-License-Identifier: BSD-3-Clause
// Sends ICMP echo requests and prints the round trip time of each, as ping(8) does. The kernel sets the checksum and the
// identifier: icmp(7), net.ipv4.ping_group_range. If only root may do so, a raw socket is used.
// Run: php ping.php [host [count]]

[, $host, $count] = $argv + [1 => '127.0.0.1', '4'];
const ICMP_ECHO_REPLY = 0;
const ICMP_ECHO = 8;

/** The checksum of RFC 1071, which a raw socket requires. */
function checksum(string $bytes): int
{
    $sum = array_sum(unpack('n*', $bytes . (strlen($bytes) % 2 ? "\0" : '')));
    while ($sum >> 16) {
        $sum = ($sum & 0xffff) + ($sum >> 16);
    }
    return ~$sum & 0xffff;
}

$socket = @socket_create(AF_INET, SOCK_DGRAM, IPPROTO_ICMP) ?: socket_create(AF_INET, SOCK_RAW, IPPROTO_ICMP);
$is_raw = socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_RAW;
if ($is_raw) {
    socket_set_option($socket, SOL_RAW, ICMP_FILTER, ~(1 << ICMP_ECHO_REPLY) & 0xffffffff);
}
socket_set_option($socket, IPPROTO_IP, IP_RECVTTL, 1);
socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 0]);
socket_connect($socket, $host, 0) or exit(1);
$identifier = getmypid() & 0xffff;

for ($sequence = 1, $received = 0; $sequence <= $count; $sequence++) {
    $data = pack('J', hrtime(true)) . str_repeat('.', 48);
    $request = pack('CCnnn', ICMP_ECHO, 0, 0, $identifier, $sequence) . $data;
    socket_write($socket, substr_replace($request, pack('n', checksum($request)), 2, 2));
    do {
        $message = ['name' => [], 'controllen' => socket_cmsg_space(IPPROTO_IP, IP_TTL)];
        if (@socket_recvmsg($socket, $message) === false) {
            printf("%s: sequence %d: %s\n", $host, $sequence, socket_strerror(socket_last_error($socket)));
            continue 2;
        }
        $reply = $is_raw ? substr($message['iov'][0], (ord($message['iov'][0][0]) & 15) * 4) : $message['iov'][0];
        ['type' => $type, 'identifier' => $for, 'sequence' => $number, 'sent' => $sent]
            = unpack('Ctype/Ccode/nsum/nidentifier/nsequence/Jsent', $reply);
    } while ($type !== ICMP_ECHO_REPLY || $number !== $sequence || ($is_raw && $for !== $identifier));
    $received++;
    printf("%d bytes from %s: sequence %d, TTL %d, %.3f ms\n", strlen($reply), $message['name']['addr'], $sequence, $message['control'][0]['data'],
        (hrtime(true) - $sent) / 1e6);
}
printf("%d sent, %d received\n", $count, $received);
