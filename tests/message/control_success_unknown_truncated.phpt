--TEST--
What fits of an unknown control message arrives, with MSG_CTRUNC
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


const IPV6_2292PKTINFO = 2;
[$a, $port] = net_udp_bound(AF_INET6);
socket_set_option($a, IPPROTO_IPV6, IPV6_2292PKTINFO, 1);
foreach ([-1, 0, 4, 19, 20] as $size) {
    socket_sendto($a, 'data', 4, 0, '::1', $port);
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
19: 19, truncated
20: 20, whole
