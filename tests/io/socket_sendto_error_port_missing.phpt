--TEST--
The port cannot be null for the families that have ports
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

foreach ([AF_INET, AF_INET6] as $family) {
    [$socket] = net_udp_bound($family);
    net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, 'no address'));
    net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, 'no address', null));
}
?>
--EXPECT--
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET6
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET6
