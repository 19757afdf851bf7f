--TEST--
A source that is blocked is not heard until it is unblocked
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$receiver = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($receiver, '239.255.7.6', 0);
socket_getsockname($receiver, $host, $port);
[$sender] = net_udp_bound();
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$source = ['group' => '239.255.7.6', 'source' => '127.0.0.1', 'interface' => 'lo'];
socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $source);
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_BLOCK_SOURCE, $source));
socket_sendto($sender, 'blocked', 7, 0, '239.255.7.6', $port);
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_UNBLOCK_SOURCE, $source));
socket_sendto($sender, 'unblocked', 9, 0, '239.255.7.6', $port);
net_wait_readable($receiver, 5.0);
socket_recvfrom($receiver, $data, 10, 0, $host, $from);
var_dump($data);
var_dump(@socket_set_option($receiver, IPPROTO_IP, MCAST_UNBLOCK_SOURCE, $source));
?>
--EXPECT--
bool(true)
bool(true)
string(9) "unblocked"
bool(false)
