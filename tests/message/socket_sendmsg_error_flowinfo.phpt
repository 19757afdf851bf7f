--TEST--
The flow label of an IPv6 name is a 32-bit number
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
foreach ([-1, 4294967296, '', []] as $label) {
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '::1', 'port' => $port, 'flowinfo' => $label]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): expected an integer, but got a non numeric string (possibly from a converted object): '' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
