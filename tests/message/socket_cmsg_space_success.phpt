--TEST--
socket_cmsg_space() tells the room that control messages take, which is a list's number of elements for SCM_RIGHTS only
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
if (PHP_INT_SIZE < 8) {
    skip('alignment is another');
}
?>
--FILE--
<?php
foreach ([0, 1, 2, 3, 253] as $count) {
    var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $count));
}
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS));
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS), socket_cmsg_space(SOL_SOCKET, SCM_CREDENTIALS, 5));
var_dump(socket_cmsg_space(IPPROTO_IPV6, IPV6_PKTINFO));
var_dump(socket_cmsg_space(IPPROTO_IPV6, IPV6_HOPLIMIT), socket_cmsg_space(IPPROTO_IPV6, IPV6_TCLASS, 2));
var_dump(socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2147483647));
?>
--EXPECT--
int(16)
int(24)
int(24)
int(32)
int(1032)
int(16)
int(32)
int(32)
int(40)
int(24)
int(24)
int(8589934608)
