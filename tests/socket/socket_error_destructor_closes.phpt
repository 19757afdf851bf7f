--TEST--
A destructor that runs in the middle of a call may close the socket
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

    public function __destruct()
    {
        socket_close($this->socket);
        echo "closed\n";
    }
}
[$client] = net_tcp_pair();
$address = new Closer($client);
var_dump(socket_getpeername($client, $address, $port), $address, is_int($port));
net_attempt(fn () => socket_getpeername($client, $address));
?>
--EXPECT--
closed
bool(true)
string(9) "127.0.0.1"
bool(true)
Error: socket_getpeername(): Argument #1 ($socket) has already been closed
