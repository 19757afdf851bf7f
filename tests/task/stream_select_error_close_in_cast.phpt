--TEST--
While stream_cast() of a stream of the script's own waits in stream_select(), another task cannot close that stream
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
final class WaitingStream
{
    public static $inner;
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_cast(int $as)
    {
        socket_sleep(0);
        return self::$inner;
    }

    public function stream_eof(): bool
    {
        return false;
    }
}

stream_wrapper_register('waiting', WaitingStream::class);
[WaitingStream::$inner, $near] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($near, '.');
foreach ([0, 600] as $seconds) {
    $stream = fopen('waiting://', 'r');
    $task = socket_spawn(function () use ($stream, $seconds) {
        $read = [$stream];
        $write = $except = null;
        return stream_select($read, $write, $except, $seconds);
    });
    socket_sleep(0);
    var_dump(@fclose($stream), $task->join(), fclose($stream));
}
?>
--EXPECT--
bool(false)
int(1)
bool(true)
bool(false)
int(1)
bool(true)
