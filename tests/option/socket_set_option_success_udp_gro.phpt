--TEST--
UDP_GRO is switched on and off
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_GRO');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_udp_bound();
var_dump(socket_set_option($socket, SOL_UDP, UDP_GRO, 1), UDP_GRO);
var_dump(socket_set_option($socket, SOL_UDP, UDP_GRO, 0));
var_dump(socket_cmsg_space(SOL_UDP, UDP_GRO) === socket_cmsg_space(IPPROTO_IPV6, IPV6_HOPLIMIT));
?>
--EXPECT--
bool(true)
int(104)
bool(true)
bool(true)
