--TEST--
socket_readv() fills one vector after the other, and fetching gives what arrived without padding
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$iovec = socket_iovec_alloc(4, 5, 0, 3, 4);
socket_write($left, "Hello\0wor");
var_dump(socket_readv($right, $iovec));
foreach ([0, 1, 2, 3] as $position) {
    echo net_visible(socket_iovec_fetch($iovec, $position)), "\n";
}
socket_write($left, 'abc');
var_dump(socket_readv($right, $iovec));
foreach ([0, 1, 2, 3] as $position) {
    echo net_visible(socket_iovec_fetch($iovec, $position)), "\n";
}
?>
--EXPECT--
int(9)
"Hello"
""
"\000wo"
"r"
int(3)
"abc"
""
""
""
