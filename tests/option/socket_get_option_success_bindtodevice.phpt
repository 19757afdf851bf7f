--TEST--
SO_BINDTODEVICE tells the name of the interface, and "" for none
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
$probe = socket_create(AF_INET, SOCK_DGRAM, 0);
@socket_set_option($probe, SOL_SOCKET, SO_BINDTODEVICE, 'lo') or skip('no right to choose an interface, or none named lo');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTODEVICE));
socket_set_option($socket, SOL_SOCKET, SO_BINDTODEVICE, 'lo');
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTODEVICE));
?>
--EXPECT--
string(0) ""
string(2) "lo"
