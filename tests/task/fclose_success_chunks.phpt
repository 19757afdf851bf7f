--TEST--
What fclose() still writes reaches stream_write() in the chunks that fwrite() would make
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
final class SizesStream
{
    public $context;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_write(string $data): int
    {
        echo strlen($data), "\n";
        return strlen($data);
    }

    public function stream_flush(): bool
    {
        return true;
    }
}

final class LateFilter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
        }
        if ($closing) {
            stream_bucket_append($out, stream_bucket_new($this->stream, str_repeat('x', 12000)));
        }
        return PSFS_PASS_ON;
    }
}

stream_wrapper_register('sizes', SizesStream::class);
stream_filter_register('late', LateFilter::class);
$file = fopen('sizes://', 'w');
stream_set_chunk_size($file, 5000);
stream_filter_append($file, 'late', STREAM_FILTER_WRITE);
fwrite($file, 'data');
echo "closing\n";
var_dump(fclose($file));
?>
--EXPECT--
closing
5000
5000
2000
bool(true)
