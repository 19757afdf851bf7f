--TEST--
Keys that IPV6_PKTINFO does not have are passed over in the value of the option
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IPV6_PKTINFO');
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
$info = ['addr' => '::1', 'ifindex' => 0, 'interface' => 1, 'x'];
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, $info));
?>
--EXPECT--
bool(true)
