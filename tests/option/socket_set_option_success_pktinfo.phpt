--TEST--
IPV6_PKTINFO takes an address and an interface by index or name
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
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => 'lo']));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::', 'ifindex' => 0]));
?>
--EXPECT--
bool(true)
bool(true)
