--TEST--
Packets of a batch have their names
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$packets = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_ALL);
socket_bind($packets, 'lo');
[$a, $port] = net_udp_bound();
$data = 'a text for ' . getmypid();
// What others send over the interface may fill the buffer: what was dropped is sent again.
do {
    socket_sendto($a, $data, strlen($data), 0, '127.0.0.1', $port);
    $messages = [];
    $count = socket_recvmmsg($packets, $messages, 1, 2000, 0, 0.1);
    while ($count === 1 && !str_ends_with($messages[0]['iov'][0], $data)) {
        $count = socket_recvmmsg($packets, $messages, 1, 2000, 0, 0.1);
    }
} while ($count !== 1);
var_dump($messages[0]['name']['ifindex'], $messages[0]['control']);
?>
--EXPECT--
int(1)
array(0) {
}
