--TEST--
An array or a text for an option that is a number is a TypeError, and sets nothing
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$cases = [[SOL_SOCKET, SO_KEEPALIVE, []], [SOL_SOCKET, SO_KEEPALIVE, [1]], [SOL_SOCKET, SO_KEEPALIVE, 'on'],
    [SOL_TCP, TCP_NODELAY, ['sec' => 1, 'usec' => 0]], [IPPROTO_IP, IP_MULTICAST_TTL, [5]], [IPPROTO_IP, IP_MULTICAST_TTL, 'x'],
    [SOL_SOCKET, SO_LINGER, ['l_onoff' => [1], 'l_linger' => 0]], [SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 'x']]];
foreach ($cases as [$level, $option, $value]) {
    net_attempt(fn () => socket_set_option($socket, $level, $option, $value));
}
echo json_encode([socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE), socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_TTL),
    socket_get_option($socket, SOL_SOCKET, SO_LINGER)]);
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
TypeError: socket_set_option(): Argument #4 ($value) "l_onoff" must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) "l_linger" must be of type int, string given
[0,1,{"l_onoff":0,"l_linger":0}]
