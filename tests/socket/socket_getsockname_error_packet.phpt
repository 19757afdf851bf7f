--TEST--
An AF_PACKET socket that is not bound has no interface
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
net_attempt(fn () => socket_getsockname($socket, $address));
?>
--EXPECT--
Error: invalid interface index
