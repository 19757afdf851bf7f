--TEST--
task_pool.php: a pool of workers finds the open ports
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

// Two listeners with a closed port between them.
do {
    $listeners = [];
    $first = random_int(20000, 30000);
    foreach ([$first, $first + 2] as $port) {
        $listeners[] = @stream_socket_server("tcp://127.0.0.1:$port");
    }
    $between = @stream_socket_server('tcp://127.0.0.1:' . $first + 1);
} while (!$listeners[0] || !$listeners[1] || !$between);
fclose($between);
$pool = Replay::php('task_pool.php', '127.0.0.1', $first, $first + 2, 2);
echo str_replace([$first, $first + 2], ['FIRST', 'THIRD'], $pool->finish());
?>
--EXPECT--
2 of 3 ports of 127.0.0.1 are open: FIRST, THIRD
