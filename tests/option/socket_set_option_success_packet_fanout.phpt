--TEST--
PACKET_FANOUT divides frames by a program of PACKET_FANOUT_DATA, and its high bits are no sign
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/netns.inc';
skip_without_constant('PACKET_FANOUT_CBPF');
skip_unless_packet();
netns_skip_unless();
?>
--FILE--
<?php
require __DIR__ . '/../include/netns.inc';
netns_enter();

$group = [];
for ($i = 0; $i < 2; $i++) {
    $group[$i] = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_IP);
    socket_bind($group[$i], 'lo');
    socket_set_nonblock($group[$i]);
    socket_set_option($group[$i], SOL_PACKET, PACKET_IGNORE_OUTGOING, 1);
    var_dump(socket_set_option($group[$i], SOL_PACKET, PACKET_FANOUT, (PACKET_FANOUT_CBPF | PACKET_FANOUT_FLAG_DEFRAG) << 16 | 5));
}
var_dump(socket_get_option($group[0], SOL_PACKET, PACKET_FANOUT) === ((PACKET_FANOUT_CBPF | PACKET_FANOUT_FLAG_DEFRAG) << 16 | 5));
var_dump(socket_set_option($group[0], SOL_PACKET, PACKET_FANOUT_DATA, [[6, 0, 0, 1]])); // the second socket, always
var_dump(@socket_set_option($group[0], SOL_PACKET, PACKET_FANOUT_DATA, 9999));
$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_sendto($udp, 'x', 1, 0, '127.0.0.1', 9);
var_dump(net_wait_readable($group[1]), @socket_recv($group[0], $data, 100, 0));
$other = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_IP);
socket_bind($other, 'lo');
socket_set_option($other, SOL_PACKET, PACKET_FANOUT, PACKET_FANOUT_ROLLOVER << 16 | 6);
echo json_encode(socket_get_option($other, SOL_PACKET, PACKET_ROLLOVER_STATS)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
{"all":0,"huge":0,"failed":0}
