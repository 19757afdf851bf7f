--TEST--
A message equals the one that socket_recvmsg() gives
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_set_option($b, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
socket_set_option($b, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1);
socket_sendto($a, 'same', 4, 0, '::1', $port);
socket_sendto($a, 'same', 4, 0, '::1', $port);
$single = ['name' => [], 'controllen' => 512, 'buffer_size' => 100];
socket_recvmsg($b, $single);
$messages = [];
socket_recvmmsg($b, $messages, 1, 100);
var_dump(count($single['control']), $messages === [$single]);
?>
--EXPECT--
int(2)
bool(true)
