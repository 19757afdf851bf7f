--TEST--
On AF_PACKET socket_recvfrom judges the flags before the length
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$packet = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_LOOP);
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([0, -1] as $length) {
    net_attempt(fn () => socket_recvfrom($packet, $data, $length, MSG_TRUNC, $address));
    var_dump(socket_recvfrom($packet, $data, $length, MSG_DONTWAIT, $address));
    var_dump(socket_recvfrom($udp, $data, $length, -1, $address));
}
?>
--EXPECT--
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
bool(false)
bool(false)
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
bool(false)
bool(false)
