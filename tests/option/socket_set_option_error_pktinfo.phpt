--TEST--
IPV6_PKTINFO says where in the value the mistake is
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, '::1'));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, ['ifindex' => 0]));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::', 'ifindex' => 'nope0']));
?>
--EXPECTF--
Warning: socket_set_option(): error converting user data (path: in6_pktinfo): expected an array here in %s on line %d
bool(false)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): The key 'addr' is required in %s on line %d
bool(false)

Warning: socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): no interface with name "nope0" could be found in %s on line %d
bool(false)
