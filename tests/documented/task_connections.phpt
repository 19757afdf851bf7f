--TEST--
task_connections.php: a pool of connections
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
require __DIR__ . '/replay.inc';

$services = Replay::php('task_page/services.php', 20, 0, 0, 0);
[, $port] = $services->waitFor('/cache: port (\d+)/');
echo Replay::php('task_connections.php', "127.0.0.1:$port", 40, 5)->finish();
echo $services->waitFor('/5 at once/')[0], "\n";
?>
--EXPECT--
40 different answers by 5 connections
5 at once
