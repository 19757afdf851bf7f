--TEST--
A stream of a user's own is imported by the stream that it casts to
--EXTENSIONS--
sockets
--FILE--
<?php
final class Wrapper
{
    public static mixed $inner;
    public mixed $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_cast(int $as): mixed
    {
        return self::$inner;
    }
}
[Wrapper::$inner, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_wrapper_register('wrapped', Wrapper::class);
$socket = @socket_import_stream(fopen('wrapped://x', 'r+'));
var_dump($socket instanceof Socket, socket_write($socket, 'hi'), fread($peer, 10));
?>
--EXPECT--
bool(true)
int(2)
string(2) "hi"
