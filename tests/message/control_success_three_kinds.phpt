--TEST--
Several control messages of different kinds go and arrive together
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
foreach ([IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as $option) {
    socket_set_option($b, IPPROTO_IPV6, $option, 1);
}
$control = [
    ['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => '8'],
    ['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 9.0],
];
socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
$message = ['controllen' => 256];
socket_recvmsg($b, $message);
echo json_encode(array_column($message['control'], 'data', 'type')), "\n";
?>
--EXPECT--
{"50":{"addr":"::1","ifindex":1},"52":9,"67":8}
