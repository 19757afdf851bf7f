--TEST--
IP_MULTICAST_IF takes an index or a name and gives the index
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
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo'));
$index = socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF);
var_dump($index > 0);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 0));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, $index));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF) === $index);
?>
--EXPECT--
int(0)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
