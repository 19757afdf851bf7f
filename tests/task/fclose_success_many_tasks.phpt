--TEST--
With four times as many tasks the fclose() of each costs as much, also if others have the stream
--EXTENSIONS--
sockets_ext
--INI--
memory_limit=512M
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_zend_alloc();
skip_under_valgrind('thousands of tasks take minutes');
if (getenv('ASAN_OPTIONS') !== false) skip('the sanitizer has costs of its own');
skip_below_descriptors(8200);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** The processor time of the tasks, in seconds. */
function cost(int $count, bool $isFile): float
{
    $tasks = $peers = [];
    for ($i = 0; $i < $count; $i++) {
        [$near, $peers[]] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $closed = $isFile ? fopen('php://memory', 'r') : $near;
        $tasks[] = socket_spawn(function () use ($near, $closed) {
            fread($near, 10);
            fclose($closed);
        });
    }
    socket_sleep(0);
    $before = net_processor_time();
    foreach ($peers as $i => $peer) {
        fwrite($peer, 'x');
        $tasks[$i]->join();
    }
    return net_processor_time() - $before;
}

foreach ([false, true] as $isFile) {
    $short = max(min(cost(1000, $isFile), cost(1000, $isFile)), 0.001);
    $long = min(cost(4000, $isFile), cost(4000, $isFile));
    echo $long < 8 * $short ? "the same\n" : "$long / $short\n";
}
?>
--EXPECT--
the same
the same
