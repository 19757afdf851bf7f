--TEST--
SO_BINDTODEVICE ties a socket to an interface and "" unties it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_BINDTODEVICE');
$probe = socket_create(AF_INET, SOCK_DGRAM, 0);
@socket_set_option($probe, SOL_SOCKET, SO_BINDTODEVICE, 'lo') && @socket_set_option($probe, SOL_SOCKET, SO_BINDTODEVICE, '') or skip('no right to choose an interface, or none named lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$sender = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_set_option($sender, SOL_SOCKET, SO_BINDTODEVICE, 'lo'));
var_dump(socket_sendto($sender, 'tied', 4, 0, '127.0.0.1', $port));
var_dump(net_wait_readable($receiver, 5.0));
var_dump(socket_set_option($sender, SOL_SOCKET, SO_BINDTODEVICE, ''));
var_dump(socket_get_option($sender, SOL_SOCKET, SO_BINDTODEVICE));
?>
--EXPECT--
bool(true)
int(4)
bool(true)
bool(true)
string(0) ""
