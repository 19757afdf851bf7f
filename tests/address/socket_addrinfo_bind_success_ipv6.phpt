--TEST--
A looked-up IPv6 address makes a bound and a connected socket
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

[$address] = socket_addrinfo_lookup('::1', '0', ['ai_socktype' => SOCK_STREAM]);
$listener = socket_addrinfo_bind($address);
socket_listen($listener);
[$address] = socket_addrinfo_lookup('::1', (string) net_port($listener), ['ai_socktype' => SOCK_STREAM]);
$client = socket_addrinfo_connect($address);
socket_getpeername($client, $host, $port);
var_dump($host, $port === net_port($listener));
?>
--EXPECT--
string(3) "::1"
bool(true)
