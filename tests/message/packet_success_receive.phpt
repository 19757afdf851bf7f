--TEST--
A packet socket receives messages without a name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('the loopback interface is not lo');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$packets = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_ALL);
socket_bind($packets, 'lo');
[$a, $port] = net_udp_bound();
$data = 'a text for ' . getmypid();
socket_sendto($a, $data, strlen($data), 0, '127.0.0.1', $port);
do {
    $message = ['controllen' => 64];
    $found = socket_recvmsg($packets, $message) > 0 && str_ends_with($message['iov'][0], $data);
} while (!$found);
var_dump($message['name'], $message['control']);
?>
--EXPECT--
NULL
array(0) {
}
