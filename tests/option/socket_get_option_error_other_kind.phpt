--TEST--
An option that another kind of socket has is refused by the system, with a warning
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
var_dump(socket_last_error($socket) === SOCKET_EOPNOTSUPP);
var_dump(socket_get_option($socket, SOL_TCP, TCP_CONGESTION));
?>
--EXPECTF--
Warning: socket_get_option(): Unable to retrieve socket option [95]: Operation not supported in %s on line %d
bool(false)
bool(true)

Warning: socket_get_option(): Unable to retrieve socket option [95]: Operation not supported in %s on line %d
bool(false)
