<?php
// SPDX-License-Identifier: BSD-3-Clause
// memory.php SECONDS COUNT read|recv: connections on which a message of 1000 bytes is read into a buffer of 1 MiB and kept: how many
// of the messages fit into a MiB of what the process had in memory at most; takes no time to tell.
require __DIR__ . '/pair.php';

[, , $count, $function] = $argv;
ini_set('memory_limit', -1);
$sockets = [];
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    socket_write($pair[0], str_repeat('x', 1000));
    socket_write($pair[1], str_repeat('x', 1000));
    array_push($sockets, ...$pair);
}
$before = most_resident();
$kept = [];
foreach ($sockets as $socket) {
    $function === 'read' ? $kept[] = socket_read($socket, 1 << 20) : socket_recv($socket, $kept[], 1 << 20, 0);
}
printf("%.3f\n", $count * 1024 / max(1, most_resident() - $before));
