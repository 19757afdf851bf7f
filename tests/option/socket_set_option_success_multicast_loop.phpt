--TEST--
IP_MULTICAST_LOOP and IPV6_MULTICAST_LOOP take anything that is true or false
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach ([[IPPROTO_IP, IP_MULTICAST_LOOP], [IPPROTO_IPV6, IPV6_MULTICAST_LOOP]] as [$level, $option]) {
    foreach ([false, true, 0, 256, '', 'x'] as $value) {
        socket_set_option($socket, $level, $option, $value);
        echo socket_get_option($socket, $level, $option);
    }
    echo "\n";
}
?>
--EXPECT--
010101
010101
