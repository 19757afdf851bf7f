--TEST--
The name of an interface is found without a descriptor beside the socket's own
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('other systems need one');
skip_without_interface('lo');
skip_without_limits();
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
[$socket6, $port] = net_udp_bound(AF_INET6);
$before = net_limit_descriptors(0);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo'));
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '224.0.0.99', 'interface' => 'lo']));
var_dump(@socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'no such one'), socket_last_error($socket) === SOCKET_ENODEV);
var_dump(socket_sendmsg($socket6, [
    'name' => ['addr' => '::1', 'port' => $port, 'scope_id' => 'lo'],
    'iov' => ['data'],
    'control' => [['level' => IPPROTO_IPV6, 'type' => IPV6_PKTINFO, 'data' => ['addr' => '::1', 'ifindex' => 'lo']]],
]));
net_limit_descriptors($before);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
int(4)
