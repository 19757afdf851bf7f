--TEST--
IPV6_JOIN_GROUP, IPV6_ADD_MEMBERSHIP and their kin take what MCAST_JOIN_GROUP takes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('IPV6_ADD_MEMBERSHIP');
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
$group = ['group' => 'ff02::1:7', 'interface' => 'lo'];
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_JOIN_GROUP, $group));
var_dump(@socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, $group), socket_last_error($socket) === SOCKET_EADDRINUSE);
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_LEAVE_GROUP, ['group' => 'ff02::1:7%lo']));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, $group));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, $group));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP, $group));
?>
--EXPECTF--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)

Warning: socket_set_option(): Unable to set socket option [99]: %s in %s on line %d
bool(false)
