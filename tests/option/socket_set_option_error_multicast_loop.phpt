--TEST--
An array is neither true nor false to the loops of multicast
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach ([[IPPROTO_IP, IP_MULTICAST_LOOP], [IPPROTO_IPV6, IPV6_MULTICAST_LOOP]] as [$level, $option]) {
    net_attempt(fn () => socket_set_option($socket, $level, $option, []));
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type bool when argument #3 ($option) is IP_MULTICAST_LOOP, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type bool when argument #3 ($option) is IPV6_MULTICAST_LOOP, array given
