<?php
// SPDX-License-Identifier: BSD-3-Clause
// message.php SECONDS KIND: messages by socket_sendmsg() and socket_recvmsg(): of "bytes"; to a "name" and from one; with
// "control" messages, two of which are received; with a "descriptor". Each is received before the next is sent.
require __DIR__ . '/pair.php';

[, $seconds, $kind] = $argv;
$sent = ['iov' => [str_repeat('x', 64)]];
$wanted = ['controllen' => 64];
if ($kind === 'descriptor') {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
    [$from, $to] = $pair;
    $sent['control'] = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$from]]];
} else {
    $from = $to = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
    socket_bind($to, '::1');
    socket_getsockname($to, $host, $port);
    socket_connect($from, $host, $port);
    if ($kind === 'name') {
        $sent['name'] = ['family' => AF_INET6, 'addr' => $host, 'port' => $port];
        $wanted['name'] = [];
    } elseif ($kind === 'control') {
        socket_set_option($to, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
        socket_set_option($to, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
        $sent['control'] = [['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 9]];
        $wanted['controllen'] = 128;
    }
}
measure((float) $seconds, 1, function (int $times) use ($from, $to, $sent, $wanted) {
    for (; $times > 0; $times--) {
        socket_sendmsg($from, $sent);
        $received = $wanted;
        socket_recvmsg($to, $received);
    }
});
