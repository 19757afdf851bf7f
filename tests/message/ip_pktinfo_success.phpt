--TEST--
IP_PKTINFO tells interface and addresses of a datagram, and sets the source address
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


socket_bind($a = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), '0.0.0.0');
[$b, $port] = net_udp_bound();
socket_set_option($b, IPPROTO_IP, 8 /* IP_PKTINFO */, 1);
foreach ([['spec_dst' => '127.0.0.7'], ['ifindex' => 'lo'], ['ifindex' => 1, 'addr' => '10.0.0.1'], pack('lN2', 0, ip2long('127.0.0.8'), 0), []] as $info) {
    $control = [['level' => IPPROTO_IP, 'type' => 8, 'data' => $info]];
    socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
    $message = ['controllen' => socket_cmsg_space(IPPROTO_IP, 8), 'name' => []];
    socket_recvmsg($b, $message);
    echo $message['name']['addr'], ' ', json_encode($message['control']), ' ', $message['flags'], "\n";
}
?>
--EXPECT--
127.0.0.7 [{"level":0,"type":8,"data":{"ifindex":1,"spec_dst":"127.0.0.1","addr":"127.0.0.1"}}] 0
127.0.0.1 [{"level":0,"type":8,"data":{"ifindex":1,"spec_dst":"127.0.0.1","addr":"127.0.0.1"}}] 0
127.0.0.1 [{"level":0,"type":8,"data":{"ifindex":1,"spec_dst":"127.0.0.1","addr":"127.0.0.1"}}] 0
127.0.0.8 [{"level":0,"type":8,"data":{"ifindex":1,"spec_dst":"127.0.0.1","addr":"127.0.0.1"}}] 0
127.0.0.1 [{"level":0,"type":8,"data":{"ifindex":1,"spec_dst":"127.0.0.1","addr":"127.0.0.1"}}] 0
