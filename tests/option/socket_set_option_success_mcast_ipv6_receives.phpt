--TEST--
An IPv6 group that was joined is heard
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
$probe = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_set_option($probe, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'lo');
@socket_sendto($probe, '', 0, 0, 'ff02::7:4', 9) === false and skip('no route for IPv6 multicast on the loopback interface');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_bind($socket, '::', 0);
socket_getsockname($socket, $host, $port);
socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff02::7:4', 'interface' => 'lo']);
$sender = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'lo');
socket_sendto($sender, 'heard', 5, 0, 'ff02::7:4', $port);
net_wait_readable($socket, 5.0);
socket_recvfrom($socket, $data, 10, 0, $host, $from);
var_dump($data);
?>
--EXPECT--
string(5) "heard"
