--TEST--
IPV6_TCLASS sets and tells the traffic class of a datagram
--EXTENSIONS--
sockets
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
socket_set_option($b, IPPROTO_IPV6, IPV6_RECVTCLASS, 1);
$control = [['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => 40]];
$name = ['addr' => '::1', 'port' => $port];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['x'], 'control' => $control]));
$message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_TCLASS)];
socket_recvmsg($b, $message);
var_dump($message['control'] === $control, $message['flags']);
?>
--EXPECT--
int(1)
bool(true)
int(0)
