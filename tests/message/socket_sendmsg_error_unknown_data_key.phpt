--TEST--
A key that the data of a control message do not have is an error, and nothing is sent
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_CREDENTIALS', 'IPV6_PKTINFO');
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$data = ['pid' => getmypid(), 'uid' => 0, 'gid' => 0];
foreach ([['euid' => 0], ['x']] as $more) {
    $credentials = ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => $data + $more];
    var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$credentials]]));
}
var_dump(@socket_recv($b, $data, 10, MSG_DONTWAIT));

[$a, $port] = net_udp_bound(AF_INET6);
$info = ['addr' => '::1', 'ifindex' => 0, 'interface' => 1];
$control = [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => $info]];
var_dump(socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => $control]));
var_dump(@socket_recv($a, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): unknown key 'euid' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): unknown key 0 in %s on line %d
bool(false)
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): unknown key 'interface' in %s on line %d
bool(false)
bool(false)
