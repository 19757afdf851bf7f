--TEST--
An AF_PACKET socket is made with its protocol in host order
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
var_dump($socket instanceof Socket, socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_DGRAM);
?>
--EXPECT--
bool(true)
bool(true)
