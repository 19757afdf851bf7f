--TEST--
fclose() ends a call that uses the stream, also if its task waited elsewhere when another stream was closed
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
require __DIR__ . '/../include/net.inc';

final class Slow
{
    public function __toString(): string
    {
        socket_sleep(1000);
        return 'never';
    }
}

/** Closes a stream that another variable has, so that the calls of all tasks are looked at. */
function close_another(): void
{
    $file = fopen('php://memory', 'r');
    $same = $file;
    $third = $file;
    fclose($file);
}

$used = fopen('php://memory', 'w+');
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$task = socket_spawn(function () use ($near, $used) {
    echo fread($near, 10), "\n";
    fputcsv($used, [new Slow()], escape: '');
});
$others = [];
for ($i = 0; $i < 3; $i++) {
    $others[] = socket_spawn(fn () => socket_sleep(1000));
}
socket_sleep(0);
close_another();
fwrite($far, 'read');
socket_sleep(0);
close_another();
fclose($used);
net_attempt(fn () => $task->join());
foreach ($others as $other) {
    $other->cancel();
}
?>
--EXPECT--
read
SocketCancelledError: Another task has closed the stream
