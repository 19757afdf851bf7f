--TEST--
IPV6_ORIGDSTADDR is the destination of a datagram, as a name
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
socket_set_option($b, IPPROTO_IPV6, 74 /* IPV6_RECVORIGDSTADDR */, 1);
socket_sendto($a, 'x', 1, 0, '::1', $port);
$message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_ORIGDSTADDR)];
socket_recvmsg($b, $message);
['type' => $type, 'data' => $data] = $message['control'][0];
var_dump($type === IPV6_ORIGDSTADDR, array_keys($data) === ['family', 'addr', 'port', 'flowinfo', 'scope_id']);
var_dump($data['addr'], $data['port'] === $port, socket_sendmsg($a, ['name' => $data, 'iov' => ['again']]), socket_read($b, 10));
?>
--EXPECT--
bool(true)
bool(true)
string(3) "::1"
bool(true)
int(5)
string(5) "again"
