--TEST--
SO_BINDTODEVICE with a name that no interface has warns
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_BINDTODEVICE, 'nope0'));
?>
--EXPECTF--
Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
