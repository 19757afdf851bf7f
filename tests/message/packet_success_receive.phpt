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
net_sniff($packets, function () use ($packets, &$message) {
    $message = ['controllen' => 64];
    socket_recvmsg($packets, $message);
    return $message['iov'][0];
});
var_dump($message['name'], $message['control']);
?>
--EXPECT--
NULL
array(0) {
}
