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
const STACK = 16384; // of PHP, for each fiber

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
var_dump(memory_get_usage() - $before > 1900 * STACK);
for ($tries = 0; memory_get_usage() - $before > 1100 * STACK && $tries < 3000; $tries++) {
    socket_sleep(0.01);
}
var_dump(memory_get_usage() - $before < 1100 * STACK);
var_dump(memory_get_usage() - $before > 1000 * STACK);
run(1000);
var_dump(memory_get_usage() - $before < 1100 * STACK);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
