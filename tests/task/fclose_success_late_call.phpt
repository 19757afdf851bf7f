--TEST--
A call that another task begins while fclose() writes what is left ends before the stream is closed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class WaitingStream
{
    public static ?string $waits = null;
    public $context;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
    }

    public function stream_write(string $data): int
    {
        return strlen($data);
    }

    public function stream_read(int $count): string
    {
        socket_sleep(600);
        return 'data';
    }

    public function stream_eof(): bool
    {
        return false;
    }

    public function stream_flush(): bool
    {
        $this->wait(__FUNCTION__);
        return true;
    }

    public function stream_close(): void
    {
        $this->wait(__FUNCTION__);
        echo "closed\n";
    }

    private function wait(string $method): void
    {
        if (self::$waits === $method) {
            socket_sleep(0);
            socket_sleep(0);
        }
    }
}

final class WaitingFilter extends php_user_filter
{
    public function filter($in, $out, &$consumed, bool $closing): int
    {
        if ($closing) {
            socket_sleep(0);
            socket_sleep(0);
        }
        while ($bucket = stream_bucket_make_writeable($in)) {
            $consumed += $bucket->datalen;
            stream_bucket_append($out, $bucket);
        }
        return PSFS_PASS_ON;
    }
}

function read_beside_close($stream): void
{
    fwrite($stream, '.');
    $task = socket_spawn(fn () => fclose($stream));
    socket_sleep(0);
    try {
        fread($stream, 1);
    } catch (Error $error) {
        echo $error::class, "\n";
    }
    var_dump($task->join(), is_resource($stream));
}

stream_wrapper_register('waiting', WaitingStream::class);
stream_filter_register('waiting', WaitingFilter::class);
foreach (['stream_flush', 'stream_close'] as WaitingStream::$waits) {
    read_beside_close(fopen('waiting://', 'r+'));
}
WaitingStream::$waits = null;
$filtered = fopen('waiting://', 'r+');
stream_filter_append($filtered, 'waiting', STREAM_FILTER_WRITE);
read_beside_close($filtered);
?>
--EXPECT--
SocketCancelledError
closed
bool(true)
bool(false)
TypeError
closed
bool(true)
bool(false)
SocketCancelledError
closed
bool(true)
bool(false)
