<?php
// SPDX-License-Identifier: BSD-3-Clause
// A datagram server that replies from the address, and on the interface, at which the request arrived, as a DHCP or DNS
// server on a machine with several interfaces has to: IP_PKTINFO of ip(7).
// Run: php interface_server.php [port]

$socket = socket_create_server('udp://0.0.0.0:' . ($argv[1] ?? 7014)) or exit(1);
socket_set_option($socket, IPPROTO_IP, IP_PKTINFO, 1);
socket_getsockname($socket, $address, $port);
echo "answering at port $port\n";
while (true) {
    $question = ['name' => [], 'controllen' => socket_cmsg_space(IPPROTO_IP, IP_PKTINFO)];
    if (socket_recvmsg($socket, $question) === false || $question['iov'] === ['quit']) {
        break;
    }
    $info = $question['control'][0]['data'];
    printf("%s asks %s on interface %d\n", $question['name']['addr'], $info['addr'], $info['ifindex']);
    socket_sendmsg($socket, [
        'name' => $question['name'],
        'iov' => ["you have asked {$info['spec_dst']}"],
        'control' => [['level' => IPPROTO_IP, 'type' => IP_PKTINFO, 'data' => ['ifindex' => $info['ifindex'], 'spec_dst' => $info['spec_dst']]]],
    ]);
}
