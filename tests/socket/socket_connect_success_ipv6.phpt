--TEST--
Connecting over IPv6 names both ends
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener(AF_INET6);
$client = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, '::1', $port), socket_getpeername($client, $address, $peer_port));
var_dump($address, $peer_port === $port, socket_getsockname($client, $address), $address);
?>
--EXPECT--
bool(true)
bool(true)
string(3) "::1"
bool(true)
bool(true)
string(3) "::1"
