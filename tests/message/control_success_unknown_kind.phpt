--TEST--
A received control message of an unknown kind arrives as the bytes of its data, and is sent as it is
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


const IPV6_2292PKTINFO = 2; // RFC 2292's form of IPV6_PKTINFO
[$a, $own] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_set_option($b, IPPROTO_IPV6, IPV6_2292PKTINFO, 1);
socket_sendto($a, 'data', 4, 0, '::1', $port);
$message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_2292PKTINFO, 20), 'name' => []];
var_dump(socket_recvmsg($b, $message), $message['iov'][0], count($message['control']));
['level' => $level, 'type' => $type, 'data' => $data] = $message['control'][0];
var_dump($level === IPPROTO_IPV6, $type === IPV6_2292PKTINFO, bin2hex($data) === '00000000000000000000000000000001' . bin2hex(pack('L', 1)));
var_dump(socket_sendmsg($b, $message), socket_read($a, 10));
?>
--EXPECT--
int(4)
string(4) "data"
int(1)
bool(true)
bool(true)
bool(true)
int(4)
string(4) "data"
