--TEST--
Writes of several tasks to one stream come one after the other, each as a whole
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$size = 300000;
foreach (['a', 'b', 'c'] as $letter) {
    $writers[] = socket_spawn(fn () => fwrite($near, str_repeat($letter, $size)));
}
$reader = socket_spawn(fn () => stream_get_contents($far));
foreach ($writers as $writer) {
    var_dump($writer->join());
}
fclose($near);
$data = $reader->join();
var_dump(strlen($data));
foreach (str_split($data, $size) as $part) {
    echo count_chars($part, 3), "\n";
}
?>
--EXPECT--
int(300000)
int(300000)
int(300000)
int(900000)
a
b
c
