--TEST--
IP_UNICAST_IF and IPV6_UNICAST_IF take an interface by name or index, and give the index
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_interface('lo');
skip_without_constant('IP_UNICAST_IF', 'IPV6_UNICAST_IF');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([[AF_INET, IPPROTO_IP, IP_UNICAST_IF, IP_MULTICAST_IF], [AF_INET6, IPPROTO_IPV6, IPV6_UNICAST_IF, IPV6_MULTICAST_IF]] as $case) {
    [$family, $level, $option, $multicast] = $case;
    $socket = socket_create($family, SOCK_DGRAM, 0);
    socket_set_option($socket, $level, $multicast, 'lo');
    $index = socket_get_option($socket, $level, $multicast);
    foreach (['lo', $index, 0] as $value) {
        echo json_encode([socket_set_option($socket, $level, $option, $value),
            socket_get_option($socket, $level, $option) === ($value === 'lo' ? $index : $value)]), "\n";
    }
    var_dump(@socket_set_option($socket, $level, $option, "lo\0"), socket_last_error($socket) === SOCKET_ENODEV);
    net_attempt(fn () => socket_set_option($socket, $level, $option, -1));
}
?>
--EXPECT--
[true,true]
[true,true]
[true,true]
bool(false)
bool(true)
ValueError: Index must be between 0 and 4294967295
[true,true]
[true,true]
[true,true]
bool(false)
bool(true)
ValueError: Index must be between 0 and 4294967295
