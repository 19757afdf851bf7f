--TEST--
socket_writev() sends what the vectors hold, in their order, as one
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_SEQPACKET);
$iovec = socket_iovec_alloc(4, 5, 5, 5, 5);
socket_iovec_set($iovec, 0, "one\0");
socket_iovec_set($iovec, 2, 'three ');
socket_iovec_set($iovec, 3, 'four');
var_dump(socket_writev($left, $iovec));
echo net_visible(socket_read($right, 100)), "\n";
var_dump(socket_writev($left, $iovec), count($iovec));
?>
--EXPECT--
int(14)
"one\000three four"
int(14)
int(4)
