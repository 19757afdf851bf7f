--TEST--
A group that was joined is heard until it is left
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
socket_bind($receiver, '239.255.7.2', 0);
socket_getsockname($receiver, $host, $port);
[$sender] = net_udp_bound();
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$group = ['group' => '239.255.7.2', 'interface' => 'lo'];
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
socket_sendto($sender, 'joined', 6, 0, '239.255.7.2', $port);
net_wait_readable($receiver, 5.0);
var_dump(socket_recvfrom($receiver, $data, 10, 0, $host, $from), $data, $host);
var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_GROUP, $group));
socket_set_option($receiver, IPPROTO_IP, 49, 0); // IP_MULTICAST_ALL: hear only what this socket joined
socket_sendto($sender, 'left', 4, 0, '239.255.7.2', $port);
var_dump(net_wait_readable($receiver, 0.05));
?>
--EXPECT--
bool(true)
int(6)
string(6) "joined"
string(9) "127.0.0.1"
bool(true)
bool(false)
