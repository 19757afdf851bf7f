--TEST--
A dual-stack socket joins IPv4 groups
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
PHP_OS_FAMILY === 'Linux' or skip('groups of Linux');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, IPPROTO_IPV6, IPV6_V6ONLY, 0);
socket_bind($socket, '::');
socket_getsockname($socket, $address, $port);
$group = ['group' => '239.1.2.3', 'interface' => 'lo'];
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
socket_sendto($sender, 'x', 1, 0, '239.1.2.3', $port);
var_dump(socket_recvfrom($socket, $data, 10, 0, $from, $port), $from);
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, $group));
?>
--EXPECT--
bool(true)
int(1)
string(16) "::ffff:127.0.0.1"
bool(true)
