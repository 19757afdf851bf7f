--TEST--
A vector keeps its length when less arrived, and takes that of what is set
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$iovec = socket_iovec_alloc(2, 6, 6);
foreach (['ab', 'abcdefghij', 'abcdefghijklmnop'] as $text) {
    socket_write($left, $text);
    printf("%d: %s %s\n", socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
}
socket_iovec_set($iovec, 0, 'x');
printf("%d: %s %s\n", socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
?>
--EXPECT--
2: ab 
10: abcdef ghij
12: abcdef ghijkl
4: m nop
