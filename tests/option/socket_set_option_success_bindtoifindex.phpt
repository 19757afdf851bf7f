--TEST--
SO_BINDTOIFINDEX keeps a socket to one interface
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTOIFINDEX');
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$lo = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTOIFINDEX));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_BINDTOIFINDEX, $lo));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTOIFINDEX) === $lo);
[$receiver] = net_udp_bound();
var_dump(socket_sendto($socket, 'text', 4, 0, '127.0.0.1', net_port($receiver)), socket_read($receiver, 10));
?>
--EXPECT--
int(0)
bool(true)
bool(true)
int(4)
string(4) "text"
