--TEST--
An AF_PACKET socket is bound to an interface by name, and tells it
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
var_dump(socket_bind($socket, 'lo'), socket_getsockname($socket, $name, $index), $name, $index > 0);
?>
--EXPECT--
bool(true)
bool(true)
string(2) "lo"
bool(true)
