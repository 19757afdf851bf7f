--TEST--
IPV6_MULTICAST_IF takes an index or a name and gives the index
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
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'lo'));
$index = socket_get_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF);
var_dump($index > 0);
socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, 0);
var_dump(socket_get_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF));
socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, $index);
var_dump(socket_get_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF) === $index);
?>
--EXPECT--
bool(true)
bool(true)
int(0)
bool(true)
