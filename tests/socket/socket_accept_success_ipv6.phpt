--TEST--
A connection over IPv6 is accepted
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

[$client, $accepted] = net_tcp_pair(AF_INET6);
socket_getpeername($accepted, $address, $port);
var_dump($address, $port === net_port($client));
?>
--EXPECT--
string(3) "::1"
bool(true)
