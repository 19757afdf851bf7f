--TEST--
SO_ATTACH_REUSEPORT_CBPF refuses other types and other numbers
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_REUSEPORT_CBPF', 'SO_DETACH_REUSEPORT_BPF');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, '36'));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, null));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, 1));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, 0));
?>
--EXPECTF--
TypeError: socket_set_option(): Argument #4 ($value) must be of type int when argument #3 ($option) is SO_ATTACH_REUSEPORT_CBPF, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int when argument #3 ($option) is SO_ATTACH_REUSEPORT_CBPF, null given

Warning: socket_set_option(): Unsupported CBPF filter in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %s on line %d
bool(false)
