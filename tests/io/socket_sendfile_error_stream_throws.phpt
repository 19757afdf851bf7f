--TEST--
What a stream of the script's own throws comes out, and what it fails to give is not sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Source
{
    public $context;
    public static int $reads = 0;
    public function stream_open(): bool
    {
        return true;
    }
    public function stream_read(int $count): string|false
    {
        return match (++self::$reads) {
            1 => 'data',
            2 => false,
            default => throw new RuntimeException('no more'),
        };
    }
    public function stream_eof(): bool
    {
        return false;
    }
}
stream_wrapper_register('source', Source::class);
[$a, $b] = net_unix_pair();
$stream = fopen('source://', 'r');
var_dump(socket_sendfile($a, $stream), socket_recv_exact($b, $data, 4), $data);
net_attempt(fn() => socket_sendfile($a, $stream, 4));
?>
--EXPECT--
int(4)
int(4)
string(4) "data"
RuntimeException: no more
