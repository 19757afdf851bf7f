--TEST--
An array for an option that is a number is a TypeError at every level, and so is one for an unknown option
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
$options = [[SOL_SOCKET, SO_MARK], [SOL_SOCKET, SO_PEERCRED], [SOL_SOCKET, SO_COOKIE], [SOL_TCP, TCP_FASTOPEN],
    [SOL_TCP, TCP_INFO], [SOL_UDP, UDP_CORK], [IPPROTO_IP, IP_TTL], [IPPROTO_IPV6, IPV6_MTU], [SOL_PACKET, PACKET_FANOUT],
    [SOL_NETLINK, NETLINK_ADD_MEMBERSHIP], [SOL_SOCKET, 9999], [12345, 1]];
foreach ($options as [$level, $option]) {
    foreach ([[], [1]] as $value) {
        try {
            socket_set_option($udp, $level, $option, $value);
            echo "$level $option was set\n";
        } catch (TypeError $error) {
            $messages[$error->getMessage()] = true;
        }
    }
}
echo implode("\n", array_keys($messages)), "\n";
?>
--EXPECT--
socket_set_option(): Argument #4 ($value) must be of type int, array given
