--TEST--
A socket that is closed while its data becomes a string is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

final class Closer
{
    public function __construct(private Socket $socket)
    {
    }

    public function __toString(): string
    {
        socket_close($this->socket);
        return 'data';
    }
}

[$one, $two, $three] = [...net_unix_pair(), socket_create(AF_UNIX, SOCK_DGRAM, 0)];
net_attempt(fn () => socket_write($one, new Closer($one)));
net_attempt(fn () => socket_send($two, new Closer($two), 4, 0));
net_attempt(fn () => socket_sendto($three, 'data', 4, 0, new Closer($three)));
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_send(): Argument #1 ($socket) has already been closed
Error: socket_sendto(): Argument #1 ($socket) has already been closed
