--TEST--
Members of a group may be references
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$host = '239.255.7.4';
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$index = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF);
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => &$host, 'interface' => &$index]));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => $host, 'interface' => 'lo']));
?>
--EXPECT--
bool(true)
bool(true)
