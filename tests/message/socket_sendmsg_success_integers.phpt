--TEST--
Integers of a message may be numbers of any kind, as strings and objects, too
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Port
{
    public function __construct(private int $port)
    {
    }
    public function __toString(): string
    {
        return (string) $this->port;
    }
}
[$a, $port] = net_udp_bound();
foreach ([$port, (float) $port, $port + .5, "$port", " $port ", "$port.7", new Port($port)] as $value) {
    $name = ['family' => (string) AF_INET, 'addr' => '127.0.0.1', 'port' => $value];
    var_dump(socket_sendmsg($a, ['name' => $name]), socket_recv($a, $data, 10, MSG_DONTWAIT));
}
?>
--EXPECT--
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
int(0)
