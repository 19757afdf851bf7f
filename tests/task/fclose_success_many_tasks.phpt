--TEST--
Of many tasks the fclose() of each costs as much if others have the stream, too
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

const TASKS = 4000;

/** The processor time of tasks that each close a stream, in seconds. */
function cost(bool $isFile, bool $isShared): float
{
    $tasks = $peers = $shared = [];
    for ($i = 0; $i < TASKS; $i++) {
        $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $peers[] = $pair[1];
        $streams = $isFile ? [$pair[0], fopen('php://memory', 'r')] : [$pair[0]];
        if ($isShared) {
            $shared[] = end($streams);
        }
        $tasks[] = socket_spawn(function () use ($streams) {
            fread($streams[0], 10);
            fclose($streams[count($streams) - 1]);
        });
    }
    unset($pair, $streams);
    socket_sleep(0);
    $before = net_processor_time();
    foreach ($peers as $i => $peer) {
        fwrite($peer, 'x');
        $tasks[$i]->join();
    }
    return net_processor_time() - $before;
}

foreach ([false, true] as $isFile) {
    $alone = min(cost($isFile, false), cost($isFile, false));
    $shared = min(cost($isFile, true), cost($isFile, true));
    echo $shared < 2.5 * $alone ? "the same\n" : "$shared / $alone\n";
}
?>
--EXPECT--
the same
the same
