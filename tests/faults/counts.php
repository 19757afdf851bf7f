<?php
// SPDX-License-Identifier: BSD-3-Clause
// counts.php FILE: print how often each fault was injected, from that file and files with that name and a suffix. Fails if
// none was.

require __DIR__ . '/../include/faults.inc';

$sums = [];
foreach (glob($argv[1] . '*') as $file) {
    foreach (faults_counts($file) as $fault => $count) {
        $sums[$fault] = ($sums[$fault] ?? 0) + $count;
    }
}
ksort($sums);
foreach ($sums as $fault => $count) {
    echo $count, ' ', $fault, ', ';
}
echo array_sum($sums), " in all\n";
exit($sums === [] ? 1 : 0);
