--TEST--
A carriage return ends a line too, and the newline behind it is the next one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "first\r\nsecond\rthird\n\rfifth\n");
for ($i = 0; $i < 6; $i++) {
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"first\r"
"\n"
"second\r"
"third\n"
"\r"
"fifth\n"
