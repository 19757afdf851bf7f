--TEST--
What fits of an unknown control message arrives, with MSG_CTRUNC
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits('struct cmsghdr is another');
if (PHP_OS_FAMILY !== 'Linux') {
    skip('IP_PKTINFO is Linux\'s');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const IP_PKTINFO = 8;
[$a, $port] = net_udp_bound();
socket_set_option($a, IPPROTO_IP, IP_PKTINFO, 1);
foreach ([15, 16, 20, 27, 28] as $size) {
    socket_sendto($a, 'data', 4, 0, '127.0.0.1', $port);
    $message = ['controllen' => $size];
    socket_recvmsg($a, $message);
    echo $size, ': ', isset($message['control'][0]) ? strlen($message['control'][0]['data']) : 'none',
        $message['flags'] & MSG_CTRUNC ? ', truncated' : ', whole', "\n";
}
?>
--EXPECT--
15: none, truncated
16: 0, truncated
20: 4, truncated
27: 11, truncated
28: 12, whole
