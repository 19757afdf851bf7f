--TEST--
IP_MULTICAST_TTL is an int from 0 to 255
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL));
foreach ([0, 13, '255'] as $value) {
    var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, $value));
    var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL));
}
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, -1));
net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_TTL, 256));
?>
--EXPECT--
int(1)
bool(true)
int(0)
bool(true)
int(13)
bool(true)
int(255)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
