<?php
// SPDX-License-Identifier: BSD-3-Clause
// forks.php WAY RESULTS FORKS: for each of so many connections the server forks a child after the accept, while it holds
// others, which the children inherit and close or leave, and which must not notice.

require __DIR__ . '/crowd.php';

const HELD = 200;
const AT_ONCE = 4;
const SAMPLES = 100;

/** Sends each connection of the crowd something, and gets it back. */
function exchange_all(Crowd $crowd, int $seed): int
{
    $data = [];
    foreach (array_keys($crowd->sockets) as $number => $id) {
        $data[$id] = piece($seed + $number, 1 + ($seed * 977 + $number) % 3000);
    }
    return $crowd->exchange($data);
}

[, $way, $results, $forks] = $argv;
$soak = new Soak($results, 'forks', $way, fn (...$given) => new ForkingServer(...$given));
[$held, $served] = [new Crowd($way), new Crowd($way)];
for ($number = 0; $number < HELD; $number++) {
    $held->add($soak->connect($number));
}
$each = max(AT_ONCE, intdiv($forks, SAMPLES * AT_ONCE) * AT_ONCE);
for ($done = $bytes = $alone = 0; $done < $forks;) {
    for ($end = min($done + AT_ONCE, $forks); $done < $end; $done++) {
        $served->add($soak->connect(null));
    }
    $alone += exchange_all($served, $done);
    $bytes += exchange_all($held, $done);
    $alone += exchange_all($served, $done + 1);
    $served->close();
    if ($done % $each === 0 || $done === (int) $forks) {
        $soak->sample($done, HELD);
    }
}
$held->close();
$last = $soak->sample($done, 0);
$soak->finish(
    $last,
    ['accepted' => HELD + $forks, 'forked' => (int) $forks, 'ended' => HELD, 'reset' => 0, 'received' => $bytes, 'sent' => $bytes],
    ['connections' => HELD + $forks, 'forks' => (int) $forks, 'bytes back' => $bytes + $alone],
);
