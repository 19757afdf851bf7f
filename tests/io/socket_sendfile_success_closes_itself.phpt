--TEST--
A stream of the script's own cannot be closed while it is read for sending
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Source
{
    public $context;
    public static mixed $stream;
    public function stream_open(): bool
    {
        return true;
    }
    public function stream_read(int $count): string
    {
        fclose(self::$stream);
        return 'data';
    }
    public function stream_eof(): bool
    {
        return false;
    }
}
stream_wrapper_register('source', Source::class);
[$a, $b] = net_unix_pair();
Source::$stream = fopen('source://', 'r');
var_dump(socket_sendfile($a, Source::$stream, 0, 4), socket_read($b, 10), fclose(Source::$stream));
?>
--EXPECTF--
Warning: fclose(): %s in %s on line %d
int(4)
string(4) "data"
bool(true)
