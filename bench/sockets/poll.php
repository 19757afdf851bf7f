<?php
// SPDX-License-Identifier: BSD-3-Clause
// poll.php SECONDS COUNT few|all: one of the watched sockets is made readable, waited for by Io\Poll, and read: one of the
// same ten each time, so that the others are only watched; or each in its turn, so that none is in the processor's cache.
use Io\Poll\{Context, Event};
use Time\Duration;

require __DIR__ . '/pair.php';

[, $seconds, $count, $kind] = $argv;
class_exists(SocketPollHandle::class) || cannot('no SocketPollHandle');
$sockets = [];
$context = new Context();
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    @socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ?: cannot('descriptors');
    foreach ($pair as $socket) {
        $context->add(new SocketPollHandle($socket), [Event::Read], $socket);
        $sockets[] = $socket;
    }
}

$busy = $kind === 'few' ? array_column(array_chunk($sockets, intdiv($count, 10)), 0) : $sockets;
measure($seconds, 1, function (int $times) use ($busy, $context) {
    $timeout = Duration::fromSeconds(5);
    for (; $times > 0; $times--) {
        socket_write($busy[$times % count($busy)], 'x');
        foreach ($context->wait($timeout) as $watcher) {
            socket_read($watcher->getData(), 64);
        }
    }
});
