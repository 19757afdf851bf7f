--TEST--
An accepted socket is connected to the peer, and both name each other
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$accepted = socket_accept($listener);
socket_getpeername($accepted, $address, $peer_port);
var_dump($address, $peer_port === net_port($client), net_port($accepted) === $port);
?>
--EXPECT--
string(9) "127.0.0.1"
bool(true)
bool(true)
