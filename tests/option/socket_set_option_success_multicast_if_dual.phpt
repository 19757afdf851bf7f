--TEST--
IP_MULTICAST_IF can be set on an IPv6 socket, which may send to IPv4 groups too
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo'));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF) > 0);
?>
--EXPECT--
bool(true)
bool(true)
