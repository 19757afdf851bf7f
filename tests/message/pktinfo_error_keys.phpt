--TEST--
IPV6_PKTINFO needs an address and an interface
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

[$a, $port] = net_udp_bound(AF_INET6);
foreach ([5, [], ['ifindex' => 1], ['addr' => '::1']] as $info) {
    $control = [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => $info]];
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'control' => $control]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'addr' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'addr' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'ifindex' is required in %s on line %d
bool(false)
