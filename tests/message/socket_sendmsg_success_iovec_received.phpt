--TEST--
Vectors that were filled in part are sent in part
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
$iovec = socket_iovec_alloc(2, 4, 10);
socket_write($left, 'abcdef');
socket_readv($right, $iovec);
var_dump(socket_sendmsg($right, ['iov' => $iovec]), socket_read($left, 100));
var_dump(socket_writev($right, $iovec), socket_read($left, 100));
?>
--EXPECT--
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
