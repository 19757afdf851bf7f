--TEST--
A group or source that is no address of the socket's family is a failed lookup
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => 'no address']));
var_dump(socket_last_error($socket));
var_dump(@socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => 'ff02::1']));
var_dump(@socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, ['group' => '239.255.7.10', 'source' => "127.0.0.1\0"]));
var_dump(socket_last_error($socket));
$dual = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(@socket_set_option($dual, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => 'ff02::1']), socket_last_error($dual));
?>
--EXPECTF--
Warning: socket_set_option(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)
bool(false)
bool(false)
int(-10001)
bool(false)
int(-10001)
