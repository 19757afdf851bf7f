--TEST--
One call takes one datagram, and cuts off what has no room as recv(2) does
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
socket_write($left, 'abcdef');
socket_write($left, 'gh');
$iovec = socket_iovec_alloc(2, 2, 3);
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
?>
--EXPECT--
int(5)
string(2) "ab"
string(3) "cde"
int(2)
string(2) "gh"
string(0) ""
