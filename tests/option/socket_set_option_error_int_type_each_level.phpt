--TEST--
An option that is an int refuses arrays and texts, whatever a number of another level's option it has
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

/* 18, 19 and 26 on Linux: TCP_USER_TIMEOUT, IPV6_MULTICAST_LOOP and SO_GET_FILTER. */
$udp = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach ([[SOL_SOCKET, SO_RCVLOWAT], [SOL_SOCKET, SO_SNDLOWAT], [IPPROTO_IPV6, IPV6_V6ONLY]] as [$level, $option]) {
    net_attempt(fn () => socket_set_option($udp, $level, $option, []));
    net_attempt(fn () => socket_set_option($udp, $level, $option, 'text'));
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
