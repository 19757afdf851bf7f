--TEST--
IP_MULTICAST_IF on a Unix socket is refused by the system, whose reason is the last error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_interface('lo');
?>
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'lo'));
var_dump(socket_last_error($socket) === SOCKET_EOPNOTSUPP);
?>
--EXPECTF--

Warning: socket_set_option(): Unable to set socket option [%d]: %s in %s on line %d
bool(false)
bool(true)
