--TEST--
A hop limit is an int, in the range that the system takes
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
foreach ([256, 2147483648, 'x', []] as $value) {
    $control = [['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => $value]];
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port], 'control' => $control]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
