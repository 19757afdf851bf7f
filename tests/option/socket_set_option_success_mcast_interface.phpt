--TEST--
The interface of a group is an index or a name, and the group may be an object
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$index = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF);
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.255.7.3', 'interface' => $index]));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => '239.255.7.3', 'interface' => 'lo']));
$byObject = (object) ['group' => '239.255.7.3', 'interface' => 'lo'];
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, $byObject));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => '239.255.7.3', 'interface' => $index]));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
