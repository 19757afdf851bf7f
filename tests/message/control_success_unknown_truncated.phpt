--TEST--
What fits of an unknown control message arrives, with MSG_CTRUNC
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_OS_FAMILY !== 'Linux') {
    skip('IP_PKTINFO is Linux\'s');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound();
socket_set_option($a, IPPROTO_IP, IP_PKTINFO, 1);
foreach ([-1, 0, 4, 11, 12] as $size) {
    socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
    $message = ['controllen' => NET_CONTROL_HEADER + $size];
    socket_recvmsg($a, $message);
    echo $size, ': ', isset($message['control'][0]) ? strlen($message['control'][0]['data']) : 'none',
        $message['flags'] & MSG_CTRUNC ? ', truncated' : ', whole', "\n";
}
?>
--EXPECT--
-1: none, truncated
0: 0, truncated
4: 4, truncated
11: 11, truncated
12: 12, whole
