<?php
// SPDX-License-Identifier: BSD-3-Clause
// both.php SERVER LIBRARY: in examples/revolt/both.php blocking code answers each client while a timer of Revolt ticks.

[, $server, $library] = $argv;
const CLIENTS = 20;

$process = proc_open([PHP_BINARY, '-n', '-d', "extension=$library", $server, '0'], [1 => ['pipe', 'w']], $pipes);
$is_there = sscanf(fgets($pipes[1]), 'port %d', $port) === 1;
$clients = $got = [];
for ($i = 0; $is_there && $i < CLIENTS; $i++) {
    $clients[$i] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($clients[$i], '127.0.0.1', $port);
}
foreach (array_reverse($clients, true) as $i => $client) {
    socket_write($client, "client $i\n");
    $got[$i] = socket_read($client, 100, PHP_NORMAL_READ);
}
// All of them stay until the timer has told so.
while ($is_there && ($line = fgets($pipes[1])) !== false && $line !== CLIENTS . " clients\n") {
}
$is_right = count($got) === CLIENTS && $got[7] === "CLIENT 7\n" && count(array_unique($got)) === CLIENTS;
array_map(socket_close(...), $clients);
proc_terminate($process, SIGINT);
$said = stream_get_contents($pipes[1]);
$status = proc_close($process);

echo $is_right ? 'PASS' : 'FAIL', ' both: ', CLIENTS, " clients at once are answered by blocking code\n";
$is_ticking = ($line ?? '') === CLIENTS . " clients\n";
echo $is_ticking ? 'PASS' : 'FAIL', " both: a timer ticks meanwhile\n";
$is_ended = str_ends_with($said, CLIENTS . " connections served\n") && $status === 0;
echo $is_ended ? 'PASS' : 'FAIL', " both: a signal ends the server when all are served\n";
exit($is_right && $is_ticking && $is_ended ? 0 : 1);
