--TEST--
Every number at every level is answered within its room, on sockets of every kind
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_unless_ipv6();
PHP_OS_FAMILY === 'Linux' or skip('the options of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$stream, $keep] = net_tcp_pair();
[$stream6, $keep6] = @net_tcp_pair(AF_INET6);
$sockets = [$stream, $stream6, net_tcp_listener()[0], net_udp_bound()[0], socket_create(AF_INET6, SOCK_DGRAM, 0), net_unix_pair()[0],
    net_unix_pair(SOCK_DGRAM)[0], net_unix_pair(SOCK_SEQPACKET)[0], @socket_create(AF_INET, SOCK_RAW, 1), @socket_create(AF_INET6, SOCK_RAW, 58),
    defined('AF_PACKET') ? @socket_create(AF_PACKET, SOCK_DGRAM, 0) : false];
$levels = [SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, SOL_UDP, 1, 58, 132, 136, 255, 263, 269, 284];
$before = net_open_descriptors();
$kinds = [];
foreach (array_filter($sockets) as $socket) {
    foreach ($levels as $level) {
        for ($number = 0; $number < 256; $number++) {
            $value = @socket_get_option($socket, $level, $number);
            $kinds[get_debug_type($value)] = true;
            @socket_get_option($socket, $level, -$number);
            unset($value);
        }
    }
}
ksort($kinds);
echo implode(' ', array_keys($kinds)), ', descriptors left: ', net_open_descriptors() - $before, "\n";
?>
--EXPECT--
array bool int string, descriptors left: 0
