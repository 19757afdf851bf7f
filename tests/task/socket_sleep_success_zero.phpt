--TEST--
socket_sleep(0) lets each that is ready run once, in turn
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$run = function (string $name) {
    for ($i = 1; $i <= 3; $i++) {
        echo $name, $i, ' ';
        socket_sleep(0);
    }
};
$tasks = [socket_spawn($run, 'a'), socket_spawn($run, 'b')];
$run('main');
foreach ($tasks as $task) {
    $task->join();
}
echo "\n";
?>
--EXPECT--
main1 a1 b1 main2 a2 b2 main3 a3 b3 
