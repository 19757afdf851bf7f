--TEST--
A stream that is being closed is none to send from
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Flushed
{
    public static ?Closure $does = null;
    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_write(string $data): int
    {
        return strlen($data);
    }

    public function stream_flush(): bool
    {
        (self::$does)();
        return true;
    }
}

stream_wrapper_register('flushed', Flushed::class);
[$a] = net_unix_pair();
$stream = fopen('flushed://', 'w+');
fwrite($stream, 'x');
Flushed::$does = fn () => net_attempt(fn () => socket_sendfile($a, $stream));
var_dump(fclose($stream));
?>
--EXPECT--
TypeError: socket_sendfile(): supplied resource is not a valid stream resource
bool(true)
