--TEST--
pclose(), which closes every stream, and socket_close() of another Socket of the stream wake as fclose() does
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
foreach ([pclose(...), fn ($stream) => socket_close(socket_import_stream($stream))] as $close) {
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $socket = socket_import_stream($pair[0]);
    $task = socket_spawn(fn () => [socket_read($socket, 100), socket_last_error() === SOCKET_EBADF]);
    socket_sleep(0);
    $close($pair[0]);
    echo json_encode($task->join()), "\n";
}
?>
--EXPECT--
[false,true]
[false,true]
