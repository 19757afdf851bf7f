--TEST--
Data of a control message without a form of its own are bytes to be sent
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


[$receiver, $port] = net_udp_bound(AF_INET6);
socket_set_option($receiver, IPPROTO_IPV6, 8 /* IPV6_2292HOPLIMIT */, 1);
$sender = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
$hops = ['level' => IPPROTO_IPV6, 'type' => 8, 'data' => pack('i', 42)];
var_dump(socket_sendmsg($sender, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => [$hops]]));
$message = ['controllen' => 64];
socket_recvmsg($receiver, $message);
var_dump($message['control'] === [$hops]);
var_dump(@socket_sendmsg($sender, ['control' => [['data' => 42] + $hops]]), error_get_last()['message']);
?>
--EXPECT--
int(1)
bool(true)
bool(false)
string(130) "socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 41 and type 8 not supported"
