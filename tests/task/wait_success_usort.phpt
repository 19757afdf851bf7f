--TEST--
usort() with callbacks that wait sorts right in several tasks at once
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$sort = function (int $seed) {
    mt_srand($seed);
    $numbers = range(1, 50);
    usort($numbers, fn () => mt_rand(-1, 1));
    usort($numbers, function (int $a, int $b) {
        socket_sleep(0);
        return $a <=> $b;
    });
    uasort($numbers, function (int $a, int $b) use (&$calls) {
        $calls % 3 or socket_sleep(0);
        return $b <=> $a;
    });
    return array_values($numbers) === range(50, 1);
};
$tasks = array_map(fn (int $seed) => socket_spawn($sort, $seed), range(1, 5));
foreach ($tasks as $task) {
    var_dump($task->join());
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
