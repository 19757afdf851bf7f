--TEST--
fclose() ends calls of other tasks that use the stream, of whatever kind, and wait in the middle of it
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

final class Waiting
{
    public function __toString(): string
    {
        socket_sleep(600);
        return 'text';
    }
}

final class WaitingStream
{
    public $context;

    public function stream_open(string $path, string $mode): bool
    {
        return true;
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
}

function close_beside(string $name, $stream, callable $call): void
{
    $task = socket_spawn($call, $stream);
    unset($call);
    socket_sleep(0);
    echo "$name: ", json_encode(fclose($stream)), ' ';
    net_attempt(fn () => var_dump($task->join()));
}

stream_wrapper_register('waiting', WaitingStream::class);
close_beside('conversion', tmpfile(), fn ($stream) => fputcsv($stream, ['a', new Waiting()], escape: ''));
close_beside('destination', tmpfile(), fn ($stream) => stream_copy_to_stream(fopen('waiting://', 'r'), $stream));
fwrite($output = tmpfile(), '.');
rewind($output);
close_beside('output', $output, function ($stream) {
    ob_start(function () {
        socket_sleep(600);
        return '';
    }, 1);
    return fpassthru($stream);
});
// A call that only passes it on goes on.
close_beside('passed on', tmpfile(), fn ($stream) => call_user_func(function ($stream) {
    socket_sleep(0);
    return is_resource($stream);
}, $stream));
?>
--EXPECT--
conversion: true SocketCancelledError: Another task has closed the stream
destination: true SocketCancelledError: Another task has closed the stream
output: .true SocketCancelledError: Another task has closed the stream
passed on: true bool(false)
