--TEST--
A name that the system would cut is the name of no interface
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (["lo\0", "lo\0eth0", str_repeat('x', 16), 'lo' . str_repeat("\0", 40)] as $name) {
    var_dump(socket_set_option($socket, SOL_SOCKET, SO_BINDTODEVICE, $name), socket_last_error($socket));
}
var_dump(socket_get_option($socket, SOL_SOCKET, SO_BINDTODEVICE));
?>
--EXPECTF--
Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
int(19)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
int(19)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
int(19)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
int(19)
string(0) ""
