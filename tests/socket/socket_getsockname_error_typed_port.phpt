--TEST--
A typed property that cannot hold the port throws, with the address in place
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Name
{
    public string $address = '';
    public ?array $port = null;
}
[$socket] = net_udp_bound();
$name = new Name();
net_attempt(fn () => socket_getsockname($socket, $name->address, $name->port));
var_dump($name->address, $name->port);
?>
--EXPECT--
TypeError: Cannot assign int to reference held by property Name::$port of type ?array
string(9) "127.0.0.1"
NULL
