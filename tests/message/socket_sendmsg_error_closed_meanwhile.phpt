--TEST--
A socket that is closed while its message is read is not used
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closer
{
    public function __construct(private Socket $socket)
    {
    }
    public function __toString(): string
    {
        socket_close($this->socket);
        return '64';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
net_attempt(fn() => socket_sendmsg($a, ['iov' => ['x', new Closer($a)]]));
$message = ['controllen' => new Closer($b)];
net_attempt(function () use ($b, &$message) {
    socket_recvmsg($b, $message);
});
?>
--EXPECT--
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
