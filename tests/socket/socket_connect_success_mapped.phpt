--TEST--
An IPv6 socket connects to an IPv4 host by its mapped address
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

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, '::ffff:127.0.0.1', $port), socket_getpeername($client, $address), $address);
?>
--EXPECT--
bool(true)
bool(true)
string(16) "::ffff:127.0.0.1"
