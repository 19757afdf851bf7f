--TEST--
Output buffers belong to the task: what two of them print does not mix
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$print = function (string $name) {
    ob_start(fn (string $text) => "[$text]");
    ob_start();
    for ($i = 0; $i < 3; $i++) {
        echo $name, $i;
        socket_sleep(0);
    }
    $inner = ob_get_clean();
    echo strtoupper($inner);
    socket_sleep(0);
    return ob_get_level();
};
$tasks = [socket_spawn($print, 'a'), socket_spawn($print, 'b')];
ob_start();
echo 'main';
socket_sleep(0);
socket_sleep(0);
$main = ob_get_clean();
// The ends of the tasks print what they have.
var_dump($tasks[0]->join(), $tasks[1]->join(), $main, ob_get_level());
?>
--EXPECT--
[A0A1A2][B0B1B2]int(1)
int(1)
string(4) "main"
int(0)
