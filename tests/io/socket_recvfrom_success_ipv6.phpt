--TEST--
socket_recvfrom tells IPv6 addresses
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

[$receiver, $port] = net_udp_bound(AF_INET6);
[$sender, $from] = net_udp_bound(AF_INET6);
var_dump(socket_sendto($sender, 'hello', 5, 0, '::1', $port));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port === $from);
?>
--EXPECT--
int(5)
int(5)
string(5) "hello"
string(3) "::1"
bool(true)
