--TEST--
socket_write() in several tasks on one socket: each writes all of its bytes before the next begins
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const SIZE = 300_000;
[$near, $far] = net_unix_pair();
$write = fn (string $letter) => socket_write($near, str_repeat($letter, SIZE));
$tasks = array_map(fn (string $letter) => socket_spawn($write, $letter), ['a', 'b', 'c']);
$runs = '';
for ($left = 3 * SIZE; $left > 0; $left -= strlen($data)) {
    $data = socket_read($far, 8192);
    $runs = preg_replace('/(.)\1+/', '$1', $runs . $data);
    socket_sleep(0);
}
var_dump($runs);
foreach ($tasks as $task) {
    var_dump($task->join() === SIZE);
}
?>
--EXPECT--
string(3) "abc"
bool(true)
bool(true)
bool(true)
