--TEST--
An address that is no group is the system's to refuse
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
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '10.0.0.1', 'interface' => 'lo']));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_LEAVE_GROUP, ['group' => '239.255.7.11', 'interface' => 'lo']));
?>
--EXPECTF--
Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [99]: Cannot assign requested address in %s on line %d
bool(false)
