--TEST--
IPV6_MULTICAST_IF says what is wrong with an interface
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, -1));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'nope0'));
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, 999999));
?>
--EXPECTF--
ValueError: Index must be between 0 and 4294967295

Warning: socket_set_option(): No interface with name "nope0" could be found in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
