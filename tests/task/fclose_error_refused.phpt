--TEST--
A stream that PHP refuses to close, in its own filter, goes on as before
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
final class ClosingFilter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        if (!$this->params->isRefused) {
            $this->params->isRefused = true;
            fclose($this->stream);
        }
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}

stream_filter_register('closing', ClosingFilter::class);
$file = fopen('php://memory', 'r+');
$state = (object) ['isRefused' => false];
stream_filter_append($file, 'closing', STREAM_FILTER_WRITE, $state);
set_error_handler(fn (int $level, string $message) => print(strtok($message, ':') . "\n"));
var_dump(fwrite($file, 'data'), rewind($file), fread($file, 10), fclose($file));
?>
--EXPECT--
fclose()
int(4)
bool(true)
string(4) "data"
bool(true)
