<?php
// SPDX-License-Identifier: BSD-3-Clause
// hold.php WAY RESULTS CONNECTIONS ROUNDS: holds so many connections at once, in one process on each side; in each round
// all of them are used, some for more than the kernel's buffers take.

require __DIR__ . '/crowd.php';

const LARGE = 400000;
const AT_ONCE = 1000; // so many wait to be accepted, at most

[, $way, $results, $connections, $rounds] = $argv;
$soak = new Soak($results, 'hold', $way, fn (...$given) => new EchoServer(...$given));
$crowd = new Crowd($way);
for ($number = 1; $number <= $connections; $number++) {
    $crowd->add($soak->connect($number));
    if ($number % AT_ONCE === 0) {
        $soak->sample(0, $number);
    }
}
$ids = array_keys($crowd->sockets);
for ($round = 1, $bytes = 0; $round <= $rounds; $round++) {
    $data = [];
    foreach ($ids as $number => $id) {
        $length = ($number + $round) % 1000 === 0 ? LARGE : 1 + ($number * 31 + $round * 17) % 1024;
        $data[$id] = piece($number + $round, $length);
    }
    $bytes += $crowd->exchange($data);
    unset($data);
    $soak->sample($round, (int) $connections);
}
$crowd->close();
$last = $soak->sample((int) $rounds, 0);
$soak->finish(
    $last,
    ['accepted' => (int) $connections, 'ended' => (int) $connections, 'reset' => 0, 'received' => $bytes, 'sent' => $bytes],
    ['connections at once' => (int) $connections, 'bytes back' => $bytes],
);
