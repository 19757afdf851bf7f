<?php
// SPDX-License-Identifier: BSD-3-Clause
// waiting.php SECONDS COUNT HOW: how many tasks that wait in a call of their own, on a socket of their own, fit into a MiB of
// what the process has in memory, the sockets with them, after each has gone on once; takes no time to tell.
require __DIR__ . '/../sockets/pair.php';

ini_set('memory_limit', -1);
[, , $count, $how] = $argv;

/** What receives: a message comes once, then it waits. */
function find_reader(string $how): ?Closure
{
    return match ($how) {
        'read' => fn (Socket $socket) => socket_read($socket, 8192),
        'read_much' => fn (Socket $socket) => socket_read($socket, 65536),
        'line' => fn (Socket $socket) => socket_read($socket, 1024, PHP_NORMAL_READ),
        'recv' => fn (Socket $socket) => socket_recv($socket, $data, 1024, 0),
        'recv_all' => fn (Socket $socket) => socket_recv($socket, $data, 5, MSG_WAITALL),
        'recvfrom' => fn (Socket $socket) => socket_recvfrom($socket, $data, 1024, 0, $name),
        'recvmsg' => function (Socket $socket) {
            $message = ['controllen' => 64];
            socket_recvmsg($socket, $message);
        },
        'recvmmsg' => fn (Socket $socket) => socket_recvmmsg($socket, $messages, 16, 1024),
        'recvmmsg_much' => fn (Socket $socket) => socket_recvmmsg($socket, $messages, 64, 65536),
        'recv_exact' => fn (Socket $socket) => socket_recv_exact($socket, $data, 5),
        'recv_exact_much' => fn (Socket $socket) => socket_recv_exact($socket, $data, 65536, 0, 0.2) ?: socket_recv_exact($socket, $data, 65536),
        'recv_until' => fn (Socket $socket) => socket_recv_until($socket, $data, "\n", 1024),
        'readv' => fn (Socket $socket) => socket_readv($socket, socket_iovec_alloc(1, 1024)),
        'splice' => fn (Socket $socket) => socket_splice($socket, $socket, 5),
        'select' => function (Socket $socket) {
            [$read, $write, $except] = [[$socket], null, null];
            socket_select($read, $write, $except, null);
            socket_read($socket, 1024);
        },
        'select_100' => function (Socket $socket) {
            static $others;
            $others ??= array_merge(...array_map(fn () => make_pair('unix'), range(1, 50)));
            [$read, $write, $except] = [[$socket, ...$others], null, null];
            socket_select($read, $write, $except, null);
            socket_read($socket, 1024);
        },
        'deadline' => fn (Socket $socket) => socket_deadline(1e6, fn () => socket_read($socket, 8192)),
        'sleep' => function (Socket $socket) {
            socket_read($socket, 1024);
            socket_sleep(1e6);
        },
        'join' => function (Socket $socket) {
            static $last;
            $last ??= socket_spawn(fn () => socket_sleep(1e6));
            socket_read($socket, 1024);
            $last->join();
        },
        default => null,
    };
}

/** What sends: the other end takes all once, then it waits again. */
function find_writer(string $how): ?Closure
{
    static $data, $file;
    $data ??= str_repeat('x', 2000);
    $file ??= tmpfile();
    $file && fwrite($file, $data);
    return match ($how) {
        'write' => fn (Socket $socket) => socket_write($socket, $data),
        'send' => fn (Socket $socket) => socket_send($socket, $data, 2000, 0),
        'sendmsg' => fn (Socket $socket) => socket_sendmsg($socket, ['iov' => [$data]]),
        'sendmmsg' => fn (Socket $socket) => socket_sendmmsg($socket, [['iov' => [$data]], ['iov' => [$data]]]),
        'writev' => fn (Socket $socket) => socket_writev($socket, [$data, $data]),
        'send_all' => fn (Socket $socket) => socket_send_all($socket, $data),
        'sendfile' => fn (Socket $socket) => socket_sendfile($socket, $file, 0),
        default => null,
    };
}

$reader = find_reader($how);
$call = $reader ?? find_writer($how);
$wait = function (Socket $socket) use ($call) {
    for (;;) {
        $call($socket);
    }
};
$before = resident();
for ($pairs = []; count($pairs) < $count / 2; $pairs[] = $pair) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    foreach ($pair as $socket) {
        socket_set_option($socket, SOL_SOCKET, SO_SNDBUF, 1);
        socket_spawn($wait, $socket);
    }
}
socket_sleep(0);
foreach ($pairs as [$one, $other]) {
    foreach ([$one, $other] as $socket) {
        $reader ? socket_write($socket, "data\n") : socket_recv($socket, $data, 1 << 18, MSG_DONTWAIT);
    }
}
socket_sleep(0.5);
printf("%.3f\n", $count * 2 ** 20 / (resident() - $before));
exit;
