--TEST--
stream_filter_remove() does not remove a filter while another task waits in its callback, or removes it
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
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }

    public function onClose(): void
    {
        echo "removed\n";
    }
}

function remove_beside(callable $call, $filter): void
{
    $task = socket_spawn($call);
    socket_sleep(0);
    var_dump(stream_filter_remove($filter), $task->join());
}

stream_filter_register('waiting', WaitingFilter::class);
$file = tmpfile();
$filter = stream_filter_append($file, 'waiting', STREAM_FILTER_WRITE);
remove_beside(fn () => fwrite($file, "a line\n"), $filter);
remove_beside(fn () => stream_filter_remove($filter), $filter);
rewind($file);
$filter = stream_filter_append($file, 'waiting', STREAM_FILTER_READ);
remove_beside(fn () => fgets($file), $filter);
var_dump(stream_filter_remove($filter), fclose($file));

// A filter of PHP, whose data go through the other one when it is removed.
$file = tmpfile();
$filter = stream_filter_append($file, 'string.toupper', STREAM_FILTER_WRITE);
stream_filter_append($file, 'waiting', STREAM_FILTER_WRITE);
remove_beside(fn () => stream_filter_remove($filter), $filter);
fclose($file);

// The stream is kept until the filter is removed.
$file = tmpfile();
$filter = stream_filter_append($file, 'waiting', STREAM_FILTER_WRITE);
$task = socket_spawn(fn () => stream_filter_remove($filter));
socket_sleep(0);
$file = null;
var_dump($task->join());
?>
--EXPECTF--

Warning: stream_filter_remove(): Cannot remove a filter that another task uses in %s on line %d
bool(false)
int(7)

Warning: stream_filter_remove(): Cannot remove a filter that another task uses in %s on line %d
removed
bool(false)
bool(true)

Warning: stream_filter_remove(): Cannot remove a filter that another task uses in %s on line %d
bool(false)
string(7) "a line
"
removed
bool(true)
bool(true)

Warning: stream_filter_remove(): Cannot remove a filter that another task uses in %s on line %d
bool(false)
bool(true)
removed
removed
bool(true)
