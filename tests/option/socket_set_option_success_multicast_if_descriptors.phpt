--TEST--
IP_MULTICAST_IF needs no descriptor beside the socket's own
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo');
$index = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF);
$limit = net_limit_descriptors(0);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, $index));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF) === $index);
net_limit_descriptors($limit);
?>
--EXPECT--
bool(true)
bool(true)
