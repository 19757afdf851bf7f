--TEST--
SO_PASSCRED of a Unix socket is an int
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PASSCRED');
?>
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_PASSCRED));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_PASSCRED, 1));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_PASSCRED));
?>
--EXPECT--
int(0)
bool(true)
int(1)
