--TEST--
A NUL byte in the name of an interface is not where it ends
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
var_dump(socket_bind($socket, 'lo'), socket_bind($socket, "lo\0x"));
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [19]: No such device in %s on line %d
bool(true)
bool(false)
