--TEST--
PACKET_STATISTICS counts the frames since it was read last; options of AF_PACKET are set and read back
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
skip_without_constant('PACKET_STATISTICS');
skip_unless_packet();
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
netns_enter();

$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_IP);
socket_get_option($socket, SOL_PACKET, PACKET_STATISTICS);
$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_bind($udp, '127.0.0.1');
for ($i = 0; $i < 3; $i++) {
    socket_sendto($udp, 'x', 1, 0, '127.0.0.1', net_port($udp));
}
echo json_encode(socket_get_option($socket, SOL_PACKET, PACKET_STATISTICS)), "\n";
echo json_encode(socket_get_option($socket, SOL_PACKET, PACKET_STATISTICS)), "\n";

$values = ['PACKET_COPY_THRESH' => 0, 'PACKET_AUXDATA' => 1, 'PACKET_ORIGDEV' => 1, 'PACKET_VERSION' => 2, 'PACKET_RESERVE' => 16,
    'PACKET_LOSS' => 1, 'PACKET_TIMESTAMP' => 1, 'PACKET_TX_HAS_OFF' => 1, 'PACKET_QDISC_BYPASS' => 1, 'PACKET_IGNORE_OUTGOING' => 1,
    'PACKET_VNET_HDR' => 1, 'PACKET_VNET_HDR_SZ' => 12, 'PACKET_FANOUT' => PACKET_FANOUT_CPU << 16 | 7];
foreach ($values as $name => $value) {
    $option = constant($name);
    $set = @socket_set_option($socket, SOL_PACKET, $option, $value);
    $read = socket_get_option($socket, SOL_PACKET, $option);
    echo $set && $read === $value ? '' : "$name " . json_encode([$set, $read]) . "\n";
}
is_bool(@socket_set_option($socket, SOL_PACKET, PACKET_TX_TIMESTAMP, 0)); // is set on few kernels, and read on none
?>
--EXPECT--
{"packets":3,"drops":0}
{"packets":0,"drops":0}
