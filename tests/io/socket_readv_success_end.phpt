--TEST--
The end of the stream is 0, and the vectors are empty then
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_tcp_pair();
$iovec = socket_iovec_alloc(1, 5);
socket_iovec_set($iovec, 0, 'old');
socket_close($left);
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
int(0)
string(0) ""
