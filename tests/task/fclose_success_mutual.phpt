--TEST--
Of two tasks that each close what the other one is in the middle of, one ends, and the other one closes
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

[$one, $other] = [tmpfile(), tmpfile()];
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
