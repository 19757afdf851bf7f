<?php
// SPDX-License-Identifier: BSD-3-Clause
// Shows the frames of an interface, filtered in the kernel by a BPF program in the form of `tcpdump -ddd`: packet(7).
// Run as root: tcpdump -i lo -ddd udp | php sniffer.php lo [count]
// Without a program, when standard input is a terminal or empty, it shows all frames.

[, $interface, $count] = $argv + [1 => 'lo', '10'];
const PACKET_TYPES = ['in', 'broadcast', 'multicast', 'other', 'out']; // from PACKET_HOST, 0, to PACKET_OUTGOING, 4

/**
 * The program in the form of SO_ATTACH_FILTER.
 *
 * @return list<list<int>>
 */
function read_program(string $text): array
{
    $lines = array_slice(preg_split('/\R/', trim($text)), 1); // the first line is the number of the others
    return array_map(fn(string $line): array => array_map(intval(...), explode(' ', $line)), $lines);
}

$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
$text = stream_isatty(STDIN) ? '' : stream_get_contents(STDIN);
if ($text !== '') {
    socket_set_option($socket, SOL_SOCKET, SO_ATTACH_FILTER, read_program($text)) or exit(1);
}
socket_bind($socket, $interface);
while (socket_recv($socket, $frame, 65536, MSG_DONTWAIT)); // discards frames received before the filter and the interface were set
echo "listening on $interface\n";
while ($count-- > 0) {
    $message = ['name' => [], 'buffer_size' => 65536, 'controllen' => 64];
    socket_recvmsg($socket, $message);
    $frame = $message['iov'][0];
    ['pkttype' => $type, 'protocol' => $protocol, 'addr' => $from] = $message['name'];
    printf("%-9s %s type %04x, %d bytes: %s\n", PACKET_TYPES[$type], $from, $protocol, strlen($frame), bin2hex(substr($frame, 0, 24)));
}
$statistics = socket_get_option($socket, SOL_PACKET, PACKET_STATISTICS);
printf("%d frames, %d lost\n", $statistics['packets'], $statistics['drops']);
