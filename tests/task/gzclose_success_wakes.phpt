--TEST--
Aliases of fclose(), which close every stream, wake as fclose() does
--EXTENSIONS--
sockets_ext
zlib
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
foreach (array_filter(['gzclose', 'bzclose'], function_exists(...)) as $close) {
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $socket = socket_import_stream($pair[0]);
    $task = socket_spawn(fn () => [socket_read($socket, 100), socket_last_error() === SOCKET_EBADF]);
    socket_sleep(0);
    $close($pair[0]);
    $results[] = json_encode($task->join());
}
echo implode("\n", array_unique($results)), "\n";
?>
--EXPECT--
[false,true]
