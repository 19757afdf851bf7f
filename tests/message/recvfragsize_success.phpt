--TEST--
IP_RECVFRAGSIZE and IPV6_RECVFRAGSIZE tell the size of the fragments
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter('link set lo mtu 1500');

foreach ([[AF_INET, IPPROTO_IP, 25], [AF_INET6, IPPROTO_IPV6, 77]] as [$family, $level, $type]) {
    [$a, $port] = net_udp_bound($family);
    socket_set_option($a, $level, $type, 1);
    foreach ([3000, 1] as $length) {
        socket_sendto($a, str_repeat('x', $length), $length, 0, net_loopback($family), $port);
        $message = ['controllen' => socket_cmsg_space($level, $type)];
        socket_recvmsg($a, $message);
        echo json_encode($message['control']), "\n";
    }
}
?>
--EXPECT--
[{"level":0,"type":25,"data":1500}]
[]
[{"level":41,"type":77,"data":1496}]
[]
