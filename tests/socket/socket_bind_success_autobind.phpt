--TEST--
Binding a Unix socket to "" lets Linux choose an abstract name
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($socket, ''));
socket_getsockname($socket, $address);
var_dump(preg_match('/^\0[0-9a-f]{5}$/', $address));
?>
--EXPECT--
bool(true)
int(1)
