--TEST--
socket_sendmsg() sends vectors as it sends an array
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
$iovec = socket_iovec_alloc(3, 5, 5, 5);
socket_iovec_set($iovec, 0, 'one ');
socket_iovec_set($iovec, 2, 'three');
var_dump(socket_sendmsg($left, ['iov' => $iovec]));
var_dump(socket_read($right, 100));
$many = socket_iovec_alloc(40, ...array_fill(0, 40, 1));
socket_iovec_set($many, 39, 'last');
var_dump(socket_sendmsg($left, ['iov' => &$many], MSG_DONTWAIT), socket_read($right, 100));
?>
--EXPECT--
int(9)
string(9) "one three"
int(4)
string(4) "last"
