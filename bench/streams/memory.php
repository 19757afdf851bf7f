<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/memory.php.
require __DIR__ . '/pair.php';

[, , $count] = $argv;
ini_set('memory_limit', -1);
$streams = [];
for ($pairs = $count / 2; $pairs > 0; $pairs--) {
    [$near, $far] = make_pair('unix');
    fwrite($near, str_repeat('x', 1000));
    fwrite($far, str_repeat('x', 1000));
    array_push($streams, $near, $far);
}
$before = most_resident();
$kept = [];
foreach ($streams as $stream) {
    $kept[] = fread($stream, 1 << 20);
}
printf("%.3f\n", $count * 1024 / max(1, most_resident() - $before));
