--TEST--
Only internet and Unix sockets connect
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_IP);
net_attempt(fn () => socket_connect($socket, 'lo', 1));
?>
--EXPECT--
ValueError: socket_connect(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
