--TEST--
IPV6_FLOWINFO is the int that names have as flowinfo
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_set_option($b, IPPROTO_IPV6, 11 /* IPV6_FLOWINFO */, 1);
$label = unpack('L', pack('N', 0x4321))[1];
$control = [['level' => IPPROTO_IPV6, 'type' => 11, 'data' => $label]];
socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump($message['control'] === $control, $message['flags']);
?>
--EXPECT--
bool(true)
int(0)
