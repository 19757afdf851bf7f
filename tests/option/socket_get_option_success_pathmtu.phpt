--TEST--
IPV6_PATHMTU is the path MTU of a connected socket, with the address
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('IPV6_PATHMTU');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound(AF_INET6);
$udp = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(@socket_get_option($udp, IPPROTO_IPV6, IPV6_PATHMTU), socket_last_error($udp) === SOCKET_ENOTCONN);
socket_connect($udp, '::1', $port);
$path = socket_get_option($udp, IPPROTO_IPV6, IPV6_PATHMTU);
var_dump(array_keys($path) === ['addr', 'mtu'], $path['mtu'] === socket_get_option($udp, IPPROTO_IPV6, IPV6_MTU), $path['mtu'] >= 1280);
var_dump(is_string($path['addr']) && inet_pton($path['addr']) !== false);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
