--TEST--
In a queue that is eight times as long each call costs as much
--EXTENSIONS--
sockets_ext
--INI--
memory_limit=512M
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_zend_alloc();
skip_under_valgrind('thousands of tasks take minutes');
if (getenv('ASAN_OPTIONS') !== false) skip('the sanitizer has costs of its own');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/** The processor time of the calls, in seconds. */
function cost(int $length): float
{
    [$socket, $peer] = net_unix_pair(SOCK_DGRAM);
    $tasks = [];
    for ($i = 0; $i < $length; $i++) {
        $tasks[] = socket_spawn(fn () => socket_recvfrom($socket, $data, 10, 0, $from));
    }
    socket_sleep(0);
    $before = net_processor_time();
    foreach ($tasks as $task) {
        socket_write($peer, 'x');
        $task->join();
    }
    return net_processor_time() - $before;
}

$short = max(min(cost(500), cost(500)), 0.001);
$long = min(cost(4000), cost(4000));
echo $long < 16 * $short ? "the same\n" : "$long / $short\n";
?>
--EXPECT--
the same
