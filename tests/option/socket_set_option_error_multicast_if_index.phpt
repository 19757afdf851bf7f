--TEST--
An interface index that there is not warns with the system's error
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 9999));
?>
--EXPECTF--
Warning: socket_set_option(): Failed obtaining address for interface 9999: error 19 in %s on line %d
bool(false)
