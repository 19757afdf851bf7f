--TEST--
On an IPv6 stream there is no sender to tell either
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

[$client, $server] = net_tcp_pair(AF_INET6);
socket_write($client, 'hello');
var_dump(socket_recvfrom($server, $data, 100, 0, $address, $port), $data, $address, $port);
?>
--EXPECT--
int(5)
string(5) "hello"
string(2) "::"
int(0)
