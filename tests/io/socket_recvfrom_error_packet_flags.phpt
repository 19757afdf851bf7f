--TEST--
On AF_PACKET socket_recvfrom takes some flags only
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_unless_packet();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_PACKET, SOCK_DGRAM, ETH_P_LOOP);
foreach ([MSG_TRUNC, MSG_CTRUNC, MSG_EOR | MSG_PEEK, -1, 1 << 40] as $flags) {
    net_attempt(fn () => socket_recvfrom($socket, $data, 100, $flags | MSG_DONTWAIT, $address));
}
var_dump(socket_recvfrom($socket, $data, 100, MSG_PEEK | MSG_DONTWAIT, $address));
var_dump(socket_last_error($socket) === SOCKET_EAGAIN);
?>
--EXPECT--
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
ValueError: socket_recvfrom(): Argument #4 ($flags) must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets
bool(false)
bool(true)
