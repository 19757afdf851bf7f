--TEST--
A line longer than $length comes in pieces of $length
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "abcdefgh\nij\n");
foreach ([3, 3, 3, 1, 1, 1] as $length) {
    echo net_visible(socket_read($two, $length, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"abc"
"def"
"gh\n"
"i"
"j"
"\n"
