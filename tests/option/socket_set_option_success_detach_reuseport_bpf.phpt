--TEST--
SO_DETACH_REUSEPORT_BPF takes the program of a group away
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_REUSEPORT_CBPF', 'SO_DETACH_REUSEPORT_BPF');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_option($socket, SOL_SOCKET, SO_REUSEPORT, 1);
socket_set_option($socket, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, SKF_AD_CPU);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, 0));
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, 0));
?>
--EXPECT--
bool(true)
bool(false)
