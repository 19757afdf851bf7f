<?php
// SPDX-License-Identifier: BSD-3-Clause
// See bench/sockets/file.php.
require __DIR__ . '/pair.php';

[, $seconds, $mib] = $argv;
$stream = make_drained('tcp');
$file = tmpfile();
ftruncate($file, $mib << 20);
measure($seconds, $mib, function (int $times) use ($stream, $file) {
    for (; $times > 0; $times--) {
        rewind($file);
        stream_copy_to_stream($file, $stream);
    }
});
