--TEST--
The interface that a socket is bound to cannot be read as an int
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
$probe = socket_create(AF_INET, SOCK_DGRAM, 0);
@socket_set_option($probe, SOL_SOCKET, SO_BINDTODEVICE, 'lo') && @socket_set_option($probe, SOL_SOCKET, SO_BINDTODEVICE, '') or skip('no right to choose an interface, or none named lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_BINDTODEVICE, 'lo'));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTODEVICE));
?>
--EXPECTF--
bool(true)

Warning: socket_get_option(): Unable to retrieve socket option [22]: Invalid argument in %s on line %d
bool(false)
