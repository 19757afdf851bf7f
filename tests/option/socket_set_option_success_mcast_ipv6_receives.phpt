--TEST--
An IPv6 group that was joined is heard
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/net.inc';
skip_unless_ipv6();
net_multicast6_interface() ?? skip('no interface that carries IPv6 multicast');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
$interface = net_multicast6_interface();
socket_bind($socket, '::', 0);
socket_getsockname($socket, $host, $port);
var_dump(socket_set_option($socket, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff02::7:4', 'interface' => $interface]));
$sender = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_IF, $interface);
socket_set_option($sender, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 0);
socket_sendto($sender, 'heard', 5, 0, 'ff02::7:4', $port);
net_wait_readable($socket, 5.0);
socket_recvfrom($socket, $data, 10, MSG_DONTWAIT, $host, $from);
var_dump($data);
?>
--EXPECT--
bool(true)
string(5) "heard"
