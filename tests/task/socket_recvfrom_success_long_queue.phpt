--TEST--
In a long queue for one socket a call costs as much as with a socket of its own
--EXTENSIONS--
sockets_ext
--INI--
memory_limit=512M
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_zend_alloc();
skip_below_descriptors(8200);
skip_under_valgrind('thousands of tasks take minutes');
if (getenv('ASAN_OPTIONS') !== false) skip('the sanitizer has costs of its own');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const TASKS = 4000;

/** The processor time of tasks that each receive a datagram, in seconds. */
function cost(bool $isShared): float
{
    $tasks = $pairs = [];
    for ($i = 0; $i < TASKS; $i++) {
        $pairs[] = $pair = $isShared && $i > 0 ? $pairs[0] : net_unix_pair(SOCK_DGRAM);
        $tasks[] = socket_spawn(fn () => socket_recvfrom($pair[0], $data, 10, 0, $from));
    }
    socket_sleep(0);
    $before = net_processor_time();
    foreach ($tasks as $i => $task) {
        socket_write($pairs[$i][1], 'x');
        $task->join();
    }
    return net_processor_time() - $before;
}

$own = min(cost(false), cost(false));
$shared = min(cost(true), cost(true));
echo $shared < 2 * $own ? "the same\n" : "$shared / $own\n";
?>
--EXPECT--
the same
