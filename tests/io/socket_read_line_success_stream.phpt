--TEST--
An exported stream reads on behind the line
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "first\nsecond\nthird\n");
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
$stream = socket_export_stream($two);
echo net_visible(fgets($stream)), "\n";
?>
--EXPECT--
"first\n"
"second\n"
