<?php
// SPDX-License-Identifier: BSD-3-Clause
// The sockets that the workloads start from.
require __DIR__ . '/../measure.php';

/** @return array{Socket, Socket} */
function make_pair(string $family): array
{
    if ($family === 'unix') {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot(socket_strerror(socket_last_error()));
        return $pair;
    }
    [$listener, $port] = make_listener();
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    return [$client, socket_accept($listener)];
}

/** @return array{Socket, int} a listener and its port; both ends of its connections take 256 KiB */
function make_listener(): array
{
    $listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($listener, SOL_SOCKET, SO_RCVBUF, 1 << 18);
    socket_bind($listener, '127.0.0.1', 0);
    socket_listen($listener, 4096);
    socket_getsockname($listener, $host, $port);
    return [$listener, $port];
}

/** A socket whose other end is read by another process. */
function make_drained(string $family): Socket
{
    [$near, $far] = make_pair($family);
    in_child(function () use (&$near, $far) {
        $near = null;
        while (socket_recv($far, $data, 1 << 18, 0)) {
        }
    });
    return $near;
}

/** Two of PHP's own streams. @return array{resource, resource} */
function make_stream_pair(): array
{
    return stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0) ?: cannot('descriptors');
}
