<?php
// SPDX-License-Identifier: BSD-3-Clause
// watch.php SECONDS COUNT: how many watched sockets fit into a MiB, beside the sockets themselves; takes no time to tell.
use Io\Poll\{Context, Event};
use Time\Duration;

require __DIR__ . '/pair.php';

[, , $count] = $argv;
class_exists(SocketPollHandle::class) || cannot('no SocketPollHandle');
$sockets = [];
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    array_push($sockets, ...$pair);
}
$before = memory_get_usage();
$context = new Context();
foreach ($sockets as $socket) {
    $context->add(new SocketPollHandle($socket), [Event::Read]);
}
$context->wait(Duration::fromSeconds(0));
printf("%.3f\n", 2 ** 20 * $count / (memory_get_usage() - $before));
