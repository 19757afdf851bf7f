--TEST--
The room for data without a size of their own is that for a number of bytes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
skip_below_64_bits('alignment is another');
?>
--FILE--
<?php
foreach ([[99, 99, 1], [99, 99, 8], [99, 99, 9], [SOL_SOCKET, SCM_SECURITY, 100], [IPPROTO_IPV6, 54 /* IPV6_HOPOPTS */, 2048]] as [$level, $type, $bytes]) {
    var_dump(socket_cmsg_space($level, $type, $bytes));
}
// Others have one: IP_PKTINFO, IP_TTL, IP_TOS, IP_RECVERR, SO_TIMESTAMPING
foreach ([[IPPROTO_IP, 8], [IPPROTO_IP, 2], [IPPROTO_IP, 1], [IPPROTO_IP, 11], [SOL_SOCKET, 37]] as [$level, $type]) {
    var_dump(socket_cmsg_space($level, $type, 99));
}
?>
--EXPECT--
int(24)
int(24)
int(32)
int(120)
int(2064)
int(32)
int(24)
int(24)
int(48)
int(64)
