--TEST--
IPV6_PKTINFO sets and tells address and interface of a datagram
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('the loopback interface is not lo');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound(AF_INET6);
[$b, $port] = net_udp_bound(AF_INET6);
socket_set_option($b, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1);
foreach ([1, 'lo'] as $interface) {
    $info = ['addr' => '::1', 'ifindex' => $interface];
    $control = [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => $info]];
    socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control]);
    $message = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_PKTINFO)];
    socket_recvmsg($b, $message);
    var_dump($message['control'][0]['data'], $message['flags']);
}
?>
--EXPECT--
array(2) {
  ["addr"]=>
  string(3) "::1"
  ["ifindex"]=>
  int(1)
}
int(0)
array(2) {
  ["addr"]=>
  string(3) "::1"
  ["ifindex"]=>
  int(1)
}
int(0)
