--TEST--
A forked child may close a stream that a task of its parent reads
--EXTENSIONS--
sockets_ext
pcntl
posix
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$task = socket_spawn(fn () => fgets($pair[0]));
socket_sleep(0);
$child = net_fork(function () use ($pair) {
    fclose($pair[0]);
    fwrite($pair[1], "from the child\n");
});
pcntl_waitpid($child, $status);
var_dump($task->join());
?>
--EXPECT--
string(15) "from the child
"
