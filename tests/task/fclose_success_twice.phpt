--TEST--
Of two tasks that close a stream while a third one uses it, one closes it, and for the other one it is closed
--INI--
sockets_ext.task_streams=1
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
final class Slow
{
    public function __toString(): string
    {
        try {
            socket_sleep(600);
        } finally {
            socket_sleep(0);
            socket_sleep(0);
        }
        return 'never';
    }
}

function close_twice($stream): void
{
    $tasks = [
        socket_spawn(fn () => fputcsv($stream, [new Slow()], escape: '')),
        socket_spawn(fn () => fclose($stream)),
        socket_spawn(fn () => fclose($stream)),
    ];
    foreach ($tasks as $task) {
        try {
            var_dump($task->join());
        } catch (Error $error) {
            echo $error::class, "\n";
        }
    }
    var_dump(is_resource($stream));
}

close_twice(tmpfile());
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
close_twice($near);
?>
--EXPECT--
SocketCancelledError
bool(true)
TypeError
bool(false)
SocketCancelledError
bool(true)
TypeError
bool(false)
