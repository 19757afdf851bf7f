--TEST--
PHP 7.4: a pool of workers, arrow functions, spread arrays, and results by select
--EXTENSIONS--
sockets
pcntl
--FILE--
<?php
$pool = [];
foreach (range(1, 4) as $id) {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $pid = pcntl_fork();
    if ($pid === 0) {
        foreach ([...array_values($pool), $pair[0]] as $end) {
            socket_close($end);
        }
        while (($job = socket_read($pair[1], 100)) !== '' && $job !== false) {
            socket_write($pair[1], (string) ($job ** 2));
        }
        exit;
    }
    socket_close($pair[1]);
    $pool[$pid] = $pair[0];
}
$jobs = range(1, 12);
$results = [];
$busy = [];
while ($jobs || $busy) {
    foreach (array_diff_key($pool, $busy) as $pid => $socket) {
        if ($jobs) {
            socket_write($socket, (string) array_shift($jobs));
            $busy[$pid] = $socket;
        }
    }
    [$read, $write, $except] = [[...array_values($busy)], null, null];
    socket_select($read, $write, $except, 10);
    foreach ($read as $socket) {
        $results[] = (int) socket_read($socket, 100);
        $busy = array_filter($busy, fn ($one) => $one !== $socket);
    }
}
sort($results);
echo implode(' ', $results), "\n";
foreach ($pool as $pid => $socket) {
    socket_close($socket);
    pcntl_waitpid($pid, $status);
}
?>
--EXPECT--
1 4 9 16 25 36 49 64 81 100 121 144
