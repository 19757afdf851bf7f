--TEST--
fclose() ends a call that uses the stream and waits for another one; PHP refuses it while a filter's callback waits
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
class slow_filter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        while (!$closing && $bucket = stream_bucket_make_writeable($in)) {
            socket_sleep(0.02);
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}

function try_to_close(callable $call, $stream): void
{
    $task = socket_spawn($call, $stream);
    socket_sleep(0.01);
    @fclose($stream);
    try {
        var_dump($task->join());
    } catch (SocketCancelledError $error) {
        echo $error->getMessage(), "\n";
    }
}

[$from, $near] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
[$to, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
socket_spawn(fn () => @fwrite($near, str_repeat('x', 3000000)));
try_to_close(fn ($from) => stream_copy_to_stream($from, $to), $from);

stream_filter_register('slow', slow_filter::class);
[$from, $near] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_filter_append($from, 'slow', STREAM_FILTER_READ);
fwrite($near, "line\n");
stream_socket_shutdown($near, STREAM_SHUT_WR);
try_to_close(fn ($from) => fgets($from), $from);
?>
--EXPECT--
Another task has closed the stream
string(5) "line
"
