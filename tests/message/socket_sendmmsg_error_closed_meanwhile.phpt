--TEST--
A socket that is closed while the messages are read throws, and nothing is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Closing
{
    public function __construct(private Socket $socket) {}
    public function __toString(): string
    {
        socket_close($this->socket);
        return 'x';
    }
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
net_attempt(fn() => socket_sendmmsg($a, [['iov' => ['x']], ['iov' => [new Closing($a)]]]));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
Error: socket_sendmmsg(): Argument #1 ($socket) has already been closed
bool(false)
