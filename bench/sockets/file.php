<?php
// SPDX-License-Identifier: BSD-3-Clause
// file.php SECONDS MIB: a file sent, by sendfile(2) where there is a function.
require __DIR__ . '/pair.php';

[, $seconds, $mib] = $argv;
$socket = make_drained('tcp');
$file = tmpfile();
ftruncate($file, $mib << 20);
measure($seconds, $mib, function (int $times) use ($socket, $file, $mib) {
    for (; $times > 0; $times--) {
        if (function_exists('socket_sendfile')) {
            for ($at = 0; $at < $mib << 20; $at += socket_sendfile($socket, $file, $at)) {
            }
            continue;
        }
        rewind($file);
        while (($data = fread($file, 65536)) !== '') {
            socket_write($socket, $data);
        }
    }
});
