--TEST--
A NUL byte in the name of an interface is not where it ends
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
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, "lo\0x"));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '224.0.0.23', 'interface' => "lo\0x"]));
?>
--EXPECTF--
Warning: socket_set_option(): No interface with name "lo" could be found in %s on line %d
bool(false)

Warning: socket_set_option(): No interface with name "lo" could be found in %s on line %d
bool(false)
