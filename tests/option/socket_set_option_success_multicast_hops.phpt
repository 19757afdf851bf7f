--TEST--
IPV6_MULTICAST_HOPS is an int from -1, the default, to 255
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

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach ([0, 255, -1] as $value) {
    var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, $value));
    var_dump(socket_get_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS));
}
net_attempt(fn() => socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, -2));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, 256));
?>
--EXPECT--
bool(true)
int(0)
bool(true)
int(255)
bool(true)
int(1)
ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
