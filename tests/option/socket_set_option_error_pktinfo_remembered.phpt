--TEST--
An IPV6_PKTINFO that cannot be read has a last error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('IPV6_PKTINFO');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach ([5, [], ['addr' => '::1', 'ifindex' => 'nosuch0']] as $value) {
    socket_clear_error($socket);
    var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_PKTINFO, $value));
    echo socket_strerror(socket_last_error($socket)), "\n";
}
?>
--EXPECTF--

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): expected an array here in %s on line %d
bool(false)
Invalid argument

Warning: socket_set_option(): error converting user data (path: in6_pktinfo): The key 'addr' is required in %s on line %d
bool(false)
Invalid argument

Warning: socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): no interface with name "nosuch0" could be found in %s on line %d
bool(false)
No such device
