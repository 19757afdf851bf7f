--TEST--
The value that the address replaces may close the socket as it goes
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
        echo "closed\n";
        socket_close($this->socket);
    }
}

[$receiver, $port] = net_udp_bound();
[$sender, $from] = net_udp_bound();
socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port);
$address = new Closer($receiver);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port === $from);
?>
--EXPECT--
closed
int(5)
string(5) "hello"
string(9) "127.0.0.1"
bool(true)
