--TEST--
Persistent streams are left alone: they block, and other tasks run after them
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
$listener = stream_socket_server('tcp://127.0.0.1:0');
[$host, $port] = explode(':', stream_socket_get_name($listener, false));
foreach (['pfsockopen', 'fsockopen'] as $open) {
    $stream = $open($host, (int) $port);
    stream_set_timeout($stream, 0, 30000);
    $has_run = false;
    $task = socket_spawn(function () use (&$has_run) {
        $has_run = true;
    });
    var_dump(fread($stream, 10), stream_get_meta_data($stream)['timed_out'], $has_run);
    $task->join();
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
