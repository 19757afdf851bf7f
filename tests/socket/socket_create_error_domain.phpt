--TEST--
socket_create refuses a domain that it does not know
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([99, -1, AF_UNSPEC, 30, 41, PHP_INT_MAX, AF_INET + (1 << 32)] as $domain) {
    net_attempt(fn () => socket_create($domain, SOCK_STREAM, 0));
}
?>
--EXPECT--
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
