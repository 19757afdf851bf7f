<?php
// SPDX-License-Identifier: BSD-3-Clause
// waiting.php SECONDS COUNT HOW: how many tasks that wait in a call of their own, on a socket of their own, fit into a MiB of
// what the process has in memory, the sockets with them, after each has had a message; takes no time to tell.
require __DIR__ . '/../sockets/pair.php';

ini_set('memory_limit', -1);
[, , $count, $how] = $argv;
$call = match ($how) {
    'read' => fn (Socket $socket) => socket_read($socket, 8192),
    'read_much' => fn (Socket $socket) => socket_read($socket, 65536),
    'line' => fn (Socket $socket) => socket_read($socket, 1024, PHP_NORMAL_READ),
    'recv' => fn (Socket $socket) => socket_recv($socket, $data, 1024, 0),
    'recvfrom' => fn (Socket $socket) => socket_recvfrom($socket, $data, 1024, 0, $name),
    'recvmsg' => function (Socket $socket) {
        $message = ['controllen' => 64];
        socket_recvmsg($socket, $message);
    },
    'recvmmsg' => fn (Socket $socket) => socket_recvmmsg($socket, $messages, 16, 1024),
    'recv_exact' => fn (Socket $socket) => socket_recv_exact($socket, $data, 5),
    'readv' => fn (Socket $socket) => socket_readv($socket, socket_iovec_alloc(1, 1024)),
    'select' => function (Socket $socket) {
        [$read, $write, $except] = [[$socket], null, null];
        socket_select($read, $write, $except, null);
        socket_read($socket, 1024);
    },
};
$wait = function (Socket $socket) use ($call) {
    for (;;) {
        $call($socket);
    }
};
$before = resident();
for ($pairs = []; count($pairs) < $count / 2; $pairs[] = $pair) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    socket_spawn($wait, $pair[0]);
    socket_spawn($wait, $pair[1]);
}
socket_sleep(0);
foreach ($pairs as [$one, $other]) {
    socket_write($one, "data\n");
    socket_write($other, "data\n");
}
socket_sleep(0.1);
printf("%.3f\n", $count * 2 ** 20 / (resident() - $before));
exit;
