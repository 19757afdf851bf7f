--TEST--
An IPv6 group is joined once and left once
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
$group = ['group' => 'ff02::7:2', 'interface' => 'lo'];
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, $group));
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, $group));
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_LEAVE_GROUP, $group));
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_LEAVE_GROUP, $group));
?>
--EXPECTF--
bool(true)

Warning: socket_set_option(): Unable to set socket option [98]: Address already in use in %s on line %d
bool(false)
bool(true)

Warning: socket_set_option(): Unable to set socket option [99]: Cannot assign requested address in %s on line %d
bool(false)
