--TEST--
IP_MULTICAST_IF takes interfaces without an IPv4 address, and those that share one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';

netns_enter('link add sxt0 address 02:00:00:00:00:01 type veth peer name sxt1', 'link set sxt0 addrgenmode none', 'link set sxt1 addrgenmode none', 'link set sxt0 up', 'link set sxt1 up', '-6 addr add fe80::7/64 dev sxt0 nodad', 'link add sxt2 type veth peer name sxt3', 'addr add 10.77.0.1/24 dev sxt1', 'addr add 10.77.0.1/24 dev sxt2', 'link set sxt2 up', 'link set sxt3 up');
$sent = fn (string $name): int => (int) preg_replace("/^.*^ *$name:(?: +\\d+){9} +(\\d+).*$/ms", '$1', file_get_contents('/proc/net/dev'));
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (['sxt0', 'sxt1', 'sxt2'] as $name) {
    foreach ([$name, netns_index($name)] as $interface) {
        $before = $sent($name);
        var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, $interface));
        var_dump(socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF) === netns_index($name));
        for ($i = 0; $i < 20; $i++) {
            socket_sendto($socket, 'x', 1, 0, '239.7.7.7', 5000);
        }
        var_dump($sent($name) - $before >= 20);
    }
}
var_dump(socket_set_option($socket, IPPROTO_IP, IP_MULTICAST_IF, 0), socket_get_option($socket, IPPROTO_IP, IP_MULTICAST_IF));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(0)
