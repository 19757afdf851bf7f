--TEST--
When the address cannot be held the port is left alone
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Name
{
    public int $address = 1;
    public int $port = 0;
}
[$socket] = net_udp_bound();
$name = new Name();
net_attempt(fn () => socket_getsockname($socket, $name->address, $name->port));
var_dump($name->address, $name->port);
?>
--EXPECT--
TypeError: Cannot assign string to reference held by property Name::$address of type int
int(1)
int(0)
