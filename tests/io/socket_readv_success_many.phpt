--TEST--
More vectors than one call takes are filled as far as it goes, and no byte is lost
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$iovec = socket_iovec_alloc(1100, ...array_fill(0, 1100, 1));
socket_write($left, str_repeat('x', 1023) . 'yz');
var_dump(socket_readv($right, $iovec));
var_dump(socket_iovec_fetch($iovec, 1022), socket_iovec_fetch($iovec, 1023), socket_iovec_fetch($iovec, 1024));
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
?>
--EXPECT--
int(1024)
string(1) "x"
string(1) "y"
string(0) ""
int(1)
string(1) "z"
string(0) ""
