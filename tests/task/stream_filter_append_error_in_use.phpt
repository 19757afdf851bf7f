--TEST--
While a new filter waits with what was read before, other tasks cannot use the stream
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
final class WaitingFilter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        socket_sleep(0);
        socket_sleep(0);
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, stream_bucket_new($this->stream, strtoupper($bucket->data)));
        }
        return PSFS_PASS_ON;
    }
}

function append_beside(callable $call): void
{
    $stream = tmpfile();
    fwrite($stream, "first\nsecond\n");
    rewind($stream);
    echo fgets($stream);
    $task = socket_spawn(fn () => is_resource(stream_filter_append($stream, 'waiting', STREAM_FILTER_READ)));
    socket_sleep(0);
    try {
        $call($stream);
    } catch (Error $error) {
        echo $error::class, "\n";
    }
    var_dump($task->join(), fgets($stream), fclose($stream));
}

stream_filter_register('waiting', WaitingFilter::class);
append_beside(fn ($stream) => fread($stream, 3));
append_beside(fn ($stream) => fclose($stream));

// The last variable of the stream goes meanwhile.
$stream = tmpfile();
fwrite($stream, "first\nsecond\n");
rewind($stream);
fgets($stream);
$task = socket_spawn(function () use (&$stream) {
    return is_resource(stream_filter_append($stream, 'waiting', STREAM_FILTER_READ));
});
socket_sleep(0);
$stream = null;
var_dump($task->join());
?>
--EXPECT--
first
TypeError
bool(true)
string(7) "SECOND
"
bool(true)
first
TypeError
bool(true)
string(7) "SECOND
"
bool(true)
bool(false)
