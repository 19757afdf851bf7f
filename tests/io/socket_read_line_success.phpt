--TEST--
PHP_NORMAL_READ ends with the first newline, and returns it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "first\nsecond\n\nfourth\n");
for ($i = 0; $i < 4; $i++) {
    echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
}
?>
--EXPECT--
"first\n"
"second\n"
"\n"
"fourth\n"
