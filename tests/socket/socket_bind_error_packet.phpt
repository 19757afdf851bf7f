--TEST--
An AF_PACKET socket is not bound to an interface that there is not
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
var_dump(socket_bind($socket, 'nope0'), socket_last_error($socket) === SOCKET_ENODEV);
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [19]: No such device in %s on line %d
bool(false)
bool(true)
