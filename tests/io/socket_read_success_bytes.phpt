--TEST--
All 256 byte values arrive as they were sent
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$bytes = implode(array_map('chr', range(0, 255)));
socket_write($one, $bytes);
var_dump(socket_read($two, 1000) === $bytes);
socket_write($one, "\0");
var_dump(bin2hex(socket_read($two, 1000)));
?>
--EXPECT--
bool(true)
string(2) "00"
