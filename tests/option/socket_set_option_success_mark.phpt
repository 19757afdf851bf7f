--TEST--
SO_MARK is set and read back by who may
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_capability(CAP_NET_ADMIN);
skip_without_constant('SO_MARK');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_MARK));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_MARK, 42), socket_get_option($socket, SOL_SOCKET, SO_MARK));
?>
--EXPECT--
int(0)
bool(true)
int(42)
