--TEST--
SO_SNDLOWAT is 1 and cannot be changed on Linux
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_SNDLOWAT));
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_SNDLOWAT, 2), socket_last_error($socket) === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
int(1)
bool(false)
bool(true)
