--TEST--
A typed property that cannot hold the address throws
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Peer
{
    public array $address = [];
}
[$client] = net_tcp_pair();
$peer = new Peer();
net_attempt(fn () => socket_getpeername($client, $peer->address));
var_dump($peer->address);
?>
--EXPECT--
TypeError: Cannot assign string to reference held by property Peer::$address of type array
array(0) {
}
