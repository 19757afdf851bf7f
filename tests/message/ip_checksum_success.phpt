--TEST--
IP_CHECKSUM is an int, of packets whose checksum the system has computed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_unless_raw();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$b, $port] = net_udp_bound();
socket_set_option($b, IPPROTO_IP, 23 /* IP_CHECKSUM */, 1);
$raw = socket_create(AF_INET, SOCK_RAW, SOL_UDP);
$addresses = pack('N2', ip2long('127.0.0.1'), ip2long('127.0.0.1'));
$header = fn (int $sum): string => pack('n4', 9, $port, 12, $sum);
$sum = array_sum(unpack('n*', $addresses . pack('n2', SOL_UDP, 12) . $header(0) . 'data'));
$sum = ($sum & 0xffff) + ($sum >> 16);
socket_sendto($raw, $header(~$sum & 0xffff) . 'data', 12, 0, '127.0.0.1', 0);
$message = ['controllen' => socket_cmsg_space(IPPROTO_IP, 23)];
var_dump(socket_recvmsg($b, $message), $message['iov'][0]);
var_dump($message['control'][0]['type'], $message['control'][0]['data'] === unpack('L', 'data')[1], $message['flags']);
?>
--EXPECT--
int(4)
string(4) "data"
int(23)
bool(true)
int(0)
