<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/watch.php.
use Io\Poll\{Context, Event};
use Time\Duration;

require __DIR__ . '/pair.php';
require __DIR__ . '/context.php';

[, , $count] = $argv;
$streams = [];
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    array_push($streams, ...make_pair('unix'));
}
$before = memory_get_usage();
$context = new Context();
foreach ($streams as $stream) {
    $context->add(new StreamPollHandle($stream), [Event::Read]);
}
$context->wait(Duration::fromSeconds(0));
printf("%.3f\n", 2 ** 20 * $count / (memory_get_usage() - $before));
