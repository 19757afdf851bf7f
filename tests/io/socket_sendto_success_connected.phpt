--TEST--
A connected datagram socket can send to others than its peer
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$peer, $port] = net_udp_bound();
[$other, $other_port] = net_udp_bound();
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($sender, '127.0.0.1', $port);
var_dump(socket_sendto($sender, 'other', 5, 0, '127.0.0.1', $other_port), socket_write($sender, 'peer'));
var_dump(socket_read($other, 100), socket_read($peer, 100));
?>
--EXPECT--
int(5)
int(4)
string(5) "other"
string(4) "peer"
