--TEST--
Fibers of ended tasks that no new task uses end after a second, but for those that are always kept
--EXTENSIONS--
sockets_ext
--INI--
memory_limit=1G
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_zend_alloc();
?>
--FILE--
<?php
const STACK = 16384; // of PHP, the least for each fiber

function run(int $count): void
{
    for ($tasks = []; count($tasks) < $count;) {
        $tasks[] = socket_spawn(fn () => socket_sleep(0));
    }
    foreach ($tasks as $task) {
        $task->join();
    }
}

run(1);
$before = memory_get_usage();
run(2000);
$most = memory_get_usage() - $before;
var_dump($most > 1900 * STACK);
for ($tries = 0; memory_get_usage() - $before > 0.6 * $most && $tries < 3000; $tries++) {
    socket_sleep(0.01);
}
var_dump(memory_get_usage() - $before < 0.6 * $most);
var_dump(memory_get_usage() - $before > 0.45 * $most);
run(1000);
var_dump(memory_get_usage() - $before < 0.6 * $most);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
