--TEST--
A Unix socket has no groups
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.255.7.12']));
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 1));
?>
--EXPECTF--
ValueError: IP address used in the context of an unexpected type of socket

Warning: socket_set_option(): Unable to set socket option [95]: Operation not supported in %s on line %d
bool(false)
