--TEST--
A stream that cannot be put at the offset is refused, and one whose seeking closes the socket throws
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Source
{
    public $context;
    public static ?Socket $socket = null;
    public function stream_open(): bool
    {
        return true;
    }
    public function stream_seek(int $offset): bool
    {
        if (self::$socket) {
            socket_close(self::$socket);
        }
        return self::$socket !== null;
    }
    public function stream_tell(): int
    {
        return 3;
    }
    public function stream_read(int $count): string
    {
        return 'data';
    }
    public function stream_eof(): bool
    {
        return false;
    }
}
stream_wrapper_register('source', Source::class);
[$a, $b] = net_unix_pair();
var_dump(socket_sendfile($a, fopen('source://', 'r'), 3, 4));
[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, 'some');
fread($stream, 4);
var_dump(socket_sendfile($a, $stream, 3, 1));
Source::$socket = $a;
net_attempt(fn() => socket_sendfile($a, fopen('source://', 'r'), 3, 4));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendfile(): Unable to send file [29]: Illegal seek in %s on line %d
bool(false)

Warning: socket_sendfile(): Unable to send file [29]: Illegal seek in %s on line %d
bool(false)
Error: socket_sendfile(): Argument #1 ($socket) has already been closed
int(0)
