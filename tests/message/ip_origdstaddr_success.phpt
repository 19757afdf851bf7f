--TEST--
IP_ORIGDSTADDR is the destination of a datagram, as a name
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, IPPROTO_IP, 20 /* IP_RECVORIGDSTADDR */, 1);
socket_sendto($a, 'x', 1, 0, '127.0.0.1', $port);
$message = ['controllen' => socket_cmsg_space(IPPROTO_IP, IP_ORIGDSTADDR)];
socket_recvmsg($b, $message);
['level' => $level, 'type' => $type, 'data' => $data] = $message['control'][0];
var_dump($level === IPPROTO_IP, $type === IP_ORIGDSTADDR, $data === ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port]);
var_dump($message['flags'], socket_sendmsg($a, ['name' => $data, 'iov' => ['again']]), socket_read($b, 10));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(0)
int(5)
string(5) "again"
