--TEST--
IP_MULTICAST_IF chooses the wire, by index and by name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

$indexes = array_column(json_decode(shell_exec('ip -json link'), true), 'ifindex', 'ifname');
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_IF));
foreach (['wire1', 'wire0', $indexes['wire1'], $indexes['wire0']] as $interface) {
    var_dump(socket_set_option($sender, IPPROTO_IP, IP_MULTICAST_IF, $interface));
    $name = array_search(socket_get_option($sender, IPPROTO_IP, IP_MULTICAST_IF), $indexes);
    foreach (HOSTS_WIRES as $wire) {
        [$receiver, $port] = there_udp();
        socket_set_option($receiver, SOL_SOCKET, SO_BINDTODEVICE, $wire);
        socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3', 'interface' => $indexes[$wire]]);
        socket_sendto($sender, 'text', 4, 0, '239.1.2.3', $port);
        socket_sendto($sender, 'end', 3, 0, $wire === 'wire0' ? '10.0.0.2' : '10.0.1.2', $port);
        echo "set $name, on $wire: ", implode(', ', hosts_received($receiver)) ?: 'nothing', "\n";
    }
}
?>
--EXPECT--
int(0)
bool(true)
set wire1, on wire0: nothing
set wire1, on wire1: text from 10.0.1.1
bool(true)
set wire0, on wire0: text from 10.0.0.1
set wire0, on wire1: nothing
bool(true)
set wire1, on wire0: nothing
set wire1, on wire1: text from 10.0.1.1
bool(true)
set wire0, on wire0: text from 10.0.0.1
set wire0, on wire1: nothing
