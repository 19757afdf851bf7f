--TEST--
fclose() of the last variable with a stream ends a copy to it
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function pair(): array
{
    return stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
}

foreach (['socket' => fn () => pair()[0], 'file' => tmpfile(...)] as $name => $open) {
    [$from, $near] = pair();
    $list = [$open()];
    $task = socket_spawn(function () use ($from, &$list) {
        return stream_copy_to_stream($from, $list[0]);
    });
    socket_sleep(0);
    echo "$name: ", json_encode(fclose(array_pop($list))), ' ';
    fwrite($near, 'bytes');
    fclose($near);
    net_attempt(fn () => var_dump($task->join()));
}
?>
--EXPECT--
socket: true SocketCancelledError: Another task has closed the stream
file: true SocketCancelledError: Another task has closed the stream
