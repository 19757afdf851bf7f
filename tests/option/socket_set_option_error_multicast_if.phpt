--TEST--
IP_MULTICAST_IF says what is wrong with an interface
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, -1));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 4294967296));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, new stdClass()));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 'nope0'));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, '1'));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 999999));
?>
--EXPECTF--
ValueError: Index must be between 0 and 4294967295
ValueError: Index must be between 0 and 4294967295
Error: Object of class stdClass could not be converted to string

Warning: socket_set_option(): No interface with name "nope0" could be found in %s on line %d
bool(false)

Warning: socket_set_option(): No interface with name "1" could be found in %s on line %d
bool(false)

Warning: socket_set_option(): Failed obtaining address for interface 999999: error 19 in %s on line %d
bool(false)
