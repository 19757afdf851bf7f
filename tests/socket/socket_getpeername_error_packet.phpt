--TEST--
An AF_PACKET socket has no peer
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
$socket = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_IP);
var_dump(socket_getpeername($socket, $address));
?>
--EXPECTF--
Warning: socket_getpeername(): unable to retrieve peer name [95]: Operation not supported in %s on line %d
bool(false)
