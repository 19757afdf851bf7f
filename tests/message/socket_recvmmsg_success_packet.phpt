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
net_sniff($packets, function () use ($packets, &$messages) {
    $messages = [];
    socket_recvmmsg($packets, $messages, 1, 2000);
    return $messages[0]['iov'][0];
});
var_dump($messages[0]['name']['ifindex'], $messages[0]['control']);
?>
--EXPECT--
int(1)
array(0) {
}
