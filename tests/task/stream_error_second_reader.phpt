--TEST--
A second reader of a stream gets an Error; the first one goes on, and another task may write meanwhile
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
$first = socket_spawn(fn () => fgets($near));
$second = socket_spawn(fn () => fread($near, 100));
$third = socket_spawn(fn () => stream_socket_recvfrom($near, 100));
$writer = socket_spawn(fn () => fwrite($near, 'written'));
foreach ([$second, $third] as $task) {
    try {
        $task->join();
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
var_dump($writer->join(), fread($far, 100));
fwrite($far, "read\n");
var_dump($first->join());
?>
--EXPECT--
Error: Another task is already reading from this stream
Error: Another task is already reading from this stream
int(7)
string(7) "written"
string(5) "read
"
