--TEST--
Of two tasks that each close the socket stream that the other one is in the middle of, one ends, and the other one closes
--INI--
sockets_ext.task_streams=1
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

final class Closing
{
    public function __construct(private $stream)
    {
    }

    public function __toString(): string
    {
        socket_sleep(0);
        return json_encode(fclose($this->stream));
    }
}

[$one] = $first = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$other] = $second = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$tasks = [
    socket_spawn(fn () => fputcsv($one, [new Closing($other)], escape: '')),
    socket_spawn(fn () => fputcsv($other, [new Closing($one)], escape: '')),
];
foreach ($tasks as $task) {
    net_attempt(fn () => var_dump($task->join()));
}
var_dump(is_resource($one), is_resource($other));
?>
--EXPECT--
int(5)
SocketCancelledError: Another task has closed the stream
bool(true)
bool(false)
