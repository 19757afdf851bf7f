--TEST--
A group joined for one source hears that source alone
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
socket_bind($receiver, '239.255.7.5', 0);
socket_getsockname($receiver, $host, $port);
[$wanted] = net_udp_bound();
$other = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($other, '127.0.0.2', 0);
$source = ['group' => '239.255.7.5', 'source' => '127.0.0.1', 'interface' => 'lo'];
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, $source));
foreach ([$other, $wanted] as $sender) {
    socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
    socket_sendto($sender, 'data', 4, 0, '239.255.7.5', $port);
}
net_wait_readable($receiver, 5.0);
socket_recvfrom($receiver, $data, 10, 0, $host, $from);
var_dump($host);
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $source));
var_dump(@socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, $source));
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(false)
