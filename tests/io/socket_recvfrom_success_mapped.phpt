--TEST--
A dual-stack socket sees IPv4 senders under mapped addresses
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

$receiver = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
socket_bind($receiver, '::', 0);
[$sender, $from] = net_udp_bound();
var_dump(socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', net_port($receiver)));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port === $from);
var_dump(socket_sendto($receiver, 'back', 4, 0, $address, $port), socket_read($sender, 100));
?>
--EXPECT--
int(5)
int(5)
string(5) "hello"
string(16) "::ffff:127.0.0.1"
bool(true)
int(4)
string(4) "back"
