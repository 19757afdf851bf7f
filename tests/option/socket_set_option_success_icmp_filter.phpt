--TEST--
ICMPV6_FILTER is the list of types that are received, ICMP_FILTER the mask of those that are not
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_unless_raw();
skip_without_constant('ICMPV6_FILTER');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$icmp6 = socket_create(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6);
var_dump(socket_get_option($icmp6, IPPROTO_ICMPV6, ICMPV6_FILTER) === range(0, 255));
foreach ([[129, 1], [], [0, 255, '31', 32]] as $types) {
    var_dump(socket_set_option($icmp6, IPPROTO_ICMPV6, ICMPV6_FILTER, $types));
    echo json_encode(socket_get_option($icmp6, IPPROTO_ICMPV6, ICMPV6_FILTER)), "\n";
}
foreach ([1, 'text', [256], [-1], [[1]]] as $value) {
    net_attempt(fn () => socket_set_option($icmp6, IPPROTO_ICMPV6, ICMPV6_FILTER, $value));
}
$icmp = socket_create(AF_INET, SOCK_RAW, IPPROTO_ICMP);
var_dump(socket_set_option($icmp, SOL_RAW, ICMP_FILTER, 0xfffffffe), socket_get_option($icmp, SOL_RAW, ICMP_FILTER) === 0xfffffffe);
?>
--EXPECT--
bool(true)
bool(true)
[1,129]
bool(true)
[]
bool(true)
[0,31,32,255]
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is ICMPV6_FILTER, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is ICMPV6_FILTER, string given
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
bool(true)
bool(true)
