--TEST--
SO_ORIGINAL_DST warns and remembers the error where no firewall has changed the destination
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('SO_ORIGINAL_DST');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([[AF_INET, IPPROTO_IP, SO_ORIGINAL_DST], [AF_INET6, IPPROTO_IPV6, IP6T_SO_ORIGINAL_DST]] as [$family, $level, $option]) {
    [$client, $server] = net_tcp_pair($family);
    var_dump(socket_get_option($server, $level, $option), in_array(socket_last_error($server), [SOCKET_ENOENT, SOCKET_ENOPROTOOPT]));
}
?>
--EXPECTF--
Warning: socket_get_option(): Unable to retrieve socket option [%d]: %s in %s on line %d
bool(false)
bool(true)

Warning: socket_get_option(): Unable to retrieve socket option [%d]: %s in %s on line %d
bool(false)
bool(true)
