--TEST--
The older options of groups refuse what those of RFC 3678 refuse, under their own names
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('IP_ADD_SOURCE_MEMBERSHIP', 'IPV6_JOIN_ANYCAST');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
$udp6 = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach ([[$udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, '239.255.7.7'], [$udp, IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP, 1],
    [$udp6, IPPROTO_IPV6, IPV6_JOIN_GROUP, null], [$udp6, IPPROTO_IPV6, IPV6_JOIN_ANYCAST, '::1'], [$udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, []],
    [$udp, IPPROTO_IP, IP_BLOCK_SOURCE, ['group' => '239.255.7.7']],
    [$udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, ['group' => '239.255.7.7', 'interface' => -1]]] as [$socket, $level, $option, $value]) {
    net_attempt(fn () => socket_set_option($socket, $level, $option, $value));
}
foreach (["lo\0", 'no such interface at all'] as $interface) {
    var_dump(@socket_set_option($udp, IPPROTO_IP, IP_ADD_MEMBERSHIP, ['group' => '239.255.7.7', 'interface' => $interface]));
    var_dump(socket_last_error($udp) === SOCKET_ENODEV);
}
var_dump(@socket_set_option($udp6, IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, ['group' => '2001:db8::1']));
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is IP_ADD_MEMBERSHIP, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is IP_DROP_SOURCE_MEMBERSHIP, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is IPV6_JOIN_GROUP, null given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is IPV6_JOIN_ANYCAST, string given
ValueError: No key "group" passed in optval
ValueError: No key "source" passed in optval
ValueError: Index must be between 0 and 4294967295
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
