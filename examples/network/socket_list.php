<?php
// SPDX-License-Identifier: BSD-3-Clause
// Lists the TCP sockets of the system, as ss(8) does, with a netlink socket: sock_diag(7).
// Run: php socket_list.php

const STATES = [1 => 'ESTAB', 'SYN-SENT', 'SYN-RECV', 'FIN-WAIT-1', 'FIN-WAIT-2', 'TIME-WAIT', 'CLOSE', 'CLOSE-WAIT', 'LAST-ACK', 'LISTEN', 'CLOSING'];
const SOCK_DIAG_BY_FAMILY = 20;
const NLM_F_REQUEST_DUMP = 0x301;
const NLMSG_ERROR = 2;
const NLMSG_DONE = 3;
const ADDRESS_BYTES = [AF_INET => 4, AF_INET6 => 16];

/** An address as ss(8) writes it. */
function endpoint(int $family, string $address, int $port): string
{
    $host = inet_ntop(substr($address, 0, ADDRESS_BYTES[$family]));
    return ($family === AF_INET6 ? "[$host]" : $host) . ':' . ($port ?: '*');
}

/** The sockets of a family, as arrays of the fields of struct inet_diag_msg. */
function sockets(Socket $netlink, int $family): Generator
{
    $request = pack('C4Lx48', $family, SOL_TCP, 0, 0, 0xffffffff);
    socket_write($netlink, pack('LSSLL', 16 + strlen($request), SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST_DUMP, 1, 0) . $request);
    while (socket_recv($netlink, $datagram, 65536, 0)) {
        for (; $datagram !== ''; $datagram = substr($datagram, $length + 3 & ~3)) {
            ['length' => $length, 'type' => $type] = unpack('Llength/Stype', $datagram);
            if ($type === NLMSG_DONE || $type === NLMSG_ERROR) {
                return;
            }
            yield unpack('Cfamily/Cstate/Ctimer/Cretrans/nsport/ndport/a16src/a16dst/Lif/Q/Lexpires/Lrqueue/Lwqueue/Luid/Linode', $datagram, 16);
        }
    }
}

$netlink = socket_create(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
socket_connect($netlink, '0');
printf("%-10s %6s %6s  %-28s %-28s %6s\n", 'State', 'Recv-Q', 'Send-Q', 'Local address', 'Peer address', 'User');
foreach ([AF_INET, AF_INET6] as $family) {
    foreach (sockets($netlink, $family) as $socket) {
        printf("%-10s %6d %6d  %-28s %-28s %6d\n", STATES[$socket['state']] ?? $socket['state'], $socket['rqueue'], $socket['wqueue'],
            endpoint($family, $socket['src'], $socket['sport']), endpoint($family, $socket['dst'], $socket['dport']), $socket['uid']);
    }
}
