--TEST--
A stream of the script's own that closes the socket while it is read ends the call
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Source
{
    public $context;
    public static Socket $socket;
    public function stream_open(): bool
    {
        return true;
    }
    public function stream_read(int $count): string
    {
        socket_close(self::$socket);
        return 'data';
    }
    public function stream_eof(): bool
    {
        return false;
    }
}
stream_wrapper_register('source', Source::class);
[Source::$socket, $b] = net_unix_pair();
$stream = fopen('source://', 'r');
net_attempt(fn() => socket_sendfile(Source::$socket, $stream, 0, 4));
var_dump(socket_recv_exact($b, $data, 4));
?>
--EXPECT--
Error: socket_sendfile(): Argument #1 ($socket) has already been closed
int(0)
