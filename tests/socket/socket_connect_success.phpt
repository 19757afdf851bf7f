--TEST--
Connecting over TCP names both ends
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, '127.0.0.1', $port), socket_getpeername($client, $address, $peer_port));
var_dump($address, $peer_port === $port);
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
