--TEST--
pclose() does not close a stream whose filter waits in another task, as fclose() does not
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
        while ($bucket = stream_bucket_make_writeable($in)) {
            $closing || socket_sleep(0.001);
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}

stream_filter_register('waiting', WaitingFilter::class);
$file = tmpfile();
fwrite($file, "a line\n");
rewind($file);
stream_filter_append($file, 'waiting', STREAM_FILTER_READ);
$reader = socket_spawn(fn () => fgets($file));
socket_sleep(0);
var_dump(@fclose($file), @pclose($file), $reader->join(), fclose($file));
?>
--EXPECT--
bool(false)
int(-1)
string(7) "a line
"
bool(true)
