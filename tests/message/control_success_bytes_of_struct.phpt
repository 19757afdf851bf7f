--TEST--
The bytes of a struct are sent in place of an array
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_CREDENTIALS', 'IPV6_PKTINFO');
skip_unless_ipv6();
skip_unless_function('posix_getuid');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
$own = ['pid' => getmypid(), 'uid' => posix_getuid(), 'gid' => posix_getgid()];
$control = ['level' => SOL_SOCKET, 'type' => SCM_CREDENTIALS, 'data' => pack('lLL', ...array_values($own))];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$control]]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump($message['control'][0]['data'] === $own);

[$a, $port] = net_udp_bound(AF_INET6);
foreach ([inet_pton('::1') . pack('L', 1), 'too short'] as $data) {
    $control = ['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => $data];
    var_dump(@socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => [$control]]));
}
?>
--EXPECT--
bool(true)
int(1)
bool(false)
