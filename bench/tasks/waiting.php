<?php
// SPDX-License-Identifier: BSD-3-Clause
// waiting.php SECONDS COUNT: how many tasks that wait to read from a socket of their own fit into a MiB of what the process
// has in memory, the sockets with them; takes no time to tell.
require __DIR__ . '/../sockets/pair.php';

ini_set('memory_limit', -1);
[, , $count] = $argv;
$wait = fn (Socket $socket) => socket_read($socket, 64);
$before = resident();
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    socket_spawn($wait, $pair[0]);
    socket_spawn($wait, $pair[1]);
}
socket_sleep(0);
printf("%.3f\n", $count * 2 ** 20 / (resident() - $before));
exit;
