--TEST--
A line of exactly $length leaves its terminator for the next call
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "abcd\nefg\n");
foreach ([4, 4, 4] as $length) {
    echo net_visible(socket_read($two, $length, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"abcd"
"\n"
"efg\n"
