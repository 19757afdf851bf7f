--TEST--
What was received with every report that there is can be sent as it is
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


[$a, $port] = net_udp_bound();
// IP_RECVOPTS, IP_RETOPTS, IP_PKTINFO, IP_RECVTTL, IP_RECVTOS, IP_RECVORIGDSTADDR; SO_TIMESTAMP, SO_TIMESTAMPING
foreach ([6, 7, 8, 12, 13, 20] as $option) {
    socket_set_option($a, IPPROTO_IP, $option, 1);
}
socket_set_option($a, SOL_SOCKET, 29, 1);
socket_set_option($a, SOL_SOCKET, 37, 8 | 16);
$message = ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['text']];
for ($i = 0; $i < 3; $i++) {
    var_dump($i === 2 ? socket_sendmmsg($a, [$message]) : socket_sendmsg($a, $message));
    $message = ['controllen' => 512, 'name' => []];
    var_dump(socket_recvmsg($a, $message), count($message['control']));
}
?>
--EXPECT--
int(4)
int(4)
int(6)
int(4)
int(4)
int(6)
int(1)
int(4)
int(6)
