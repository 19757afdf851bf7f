--TEST--
socket_iovec_set() makes a vector hold a string of any length, with any bytes
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(2, 3, 3);
var_dump(socket_iovec_set($iovec, 0, "longer\0than it was"));
var_dump(socket_iovec_set($iovec, 1, ''));
echo net_visible(socket_iovec_fetch($iovec, 0)), "\n";
echo net_visible(socket_iovec_fetch($iovec, 1)), "\n";
var_dump(socket_iovec_set($iovec, 0, 12.5), socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
bool(true)
bool(true)
"longer\000than it was"
""
bool(true)
string(4) "12.5"
