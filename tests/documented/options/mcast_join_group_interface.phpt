--TEST--
MCAST_JOIN_GROUP joins on the interface that it names, by name or index
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

$index = array_column(json_decode(shell_exec('ip -json link'), true), 'ifindex', 'ifname')['wire1'];
[$receiver, $port] = here_udp();

/** Sends to the group on both wires; prints what arrives of it. */
function try_wires(string $when): void
{
    global $receiver, $port;
    foreach (['wire0' => '10.0.0.1', 'wire1' => '10.0.1.1'] as $wire => $address) {
        $sender = there_socket(AF_INET, SOCK_DGRAM);
        socket_set_option($sender, SOL_SOCKET, SO_BINDTODEVICE, $wire);
        socket_sendto($sender, $wire, 5, 0, '239.1.2.3', $port);
        socket_sendto($sender, 'end', 3, 0, $address, $port);
        echo "$when, $wire: ", implode(', ', hosts_received($receiver)) ?: 'nothing', "\n";
    }
}

foreach (['wire0', $index] as $interface) {
    $group = ['group' => '239.1.2.3', 'interface' => $interface];
    var_dump(socket_set_option($receiver, IPPROTO_IP, MCAST_JOIN_GROUP, $group));
    try_wires($interface === $index ? 'index of wire1' : $interface);
    socket_set_option($receiver, IPPROTO_IP, MCAST_LEAVE_GROUP, $group);
}
?>
--EXPECT--
bool(true)
wire0, wire0: wire0 from 10.0.0.2
wire0, wire1: nothing
bool(true)
index of wire1, wire0: nothing
index of wire1, wire1: wire1 from 10.0.1.2
