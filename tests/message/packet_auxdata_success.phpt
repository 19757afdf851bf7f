--TEST--
PACKET_AUXDATA tells what the kernel knows about a frame
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
PHP_OS_FAMILY === 'Linux' or skip('the loopback interface is not lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$packets = socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
socket_bind($packets, 'lo');
socket_set_option($packets, 263 /* SOL_PACKET */, 8 /* PACKET_AUXDATA */, 1);
$data = net_sniff($packets, function () use ($packets, &$message) {
    $message = ['controllen' => socket_cmsg_space(263, 8), 'buffer_size' => 100];
    socket_recvmsg($packets, $message);
    return $message['iov'][0];
});
['level' => $level, 'type' => $type, 'data' => $aux] = $message['control'][0];
var_dump($level, $type, array_keys($aux) === ['tp_status', 'tp_len', 'tp_snaplen', 'tp_mac', 'tp_net', 'tp_vlan_tci', 'tp_vlan_tpid']);
var_dump($aux['tp_len'] === 42 + strlen($data), $aux['tp_snaplen'] === $aux['tp_len'], $aux['tp_net'] - $aux['tp_mac']);
var_dump((bool) ($aux['tp_status'] & TP_STATUS_VLAN_VALID), $message['flags']);
?>
--EXPECT--
int(263)
int(8)
bool(true)
bool(true)
bool(true)
int(14)
bool(false)
int(0)
