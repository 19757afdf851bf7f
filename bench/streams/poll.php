<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/poll.php.
use Io\Poll\{Context, Event};
use Time\Duration;

require __DIR__ . '/pair.php';
require __DIR__ . '/context.php';

[, $seconds, $count, $kind] = $argv;
$streams = [];
$context = new Context();
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    foreach (make_pair('unix') as $stream) {
        $context->add(new StreamPollHandle($stream), [Event::Read], $stream);
        $streams[] = $stream;
    }
}

$busy = $kind === 'few' ? array_column(array_chunk($streams, intdiv($count, 10)), 0) : $streams;
measure($seconds, 1, function (int $times) use ($busy, $context) {
    $timeout = Duration::fromSeconds(5);
    for (; $times > 0; $times--) {
        fwrite($busy[$times % count($busy)], 'x');
        foreach ($context->wait($timeout) as $watcher) {
            fread($watcher->getData(), 64);
        }
    }
});
