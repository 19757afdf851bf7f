<?php
// SPDX-License-Identifier: BSD-3-Clause
// The streams that the workloads start from.
require __DIR__ . '/../measure.php';

/** @return array{resource, resource} */
function make_pair(string $family): array
{
    if ($family === 'unix') {
        return @stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0) ?: cannot('descriptors');
    }
    $listener = make_listener();
    $client = stream_socket_client(stream_socket_get_name($listener, false));
    return [$client, stream_socket_accept($listener)];
}

/** @return resource */
function make_listener()
{
    $context = stream_context_create(['socket' => ['backlog' => 4096]]);
    return stream_socket_server('tcp://127.0.0.1:0', context: $context);
}

/** @return resource a stream whose other end is read by another process */
function make_drained(string $family)
{
    [$near, $far] = make_pair($family);
    in_child(function () use (&$near, $far) {
        fclose($near);
        while (stream_socket_recvfrom($far, 1 << 18) != '') {
        }
    });
    return $near;
}
