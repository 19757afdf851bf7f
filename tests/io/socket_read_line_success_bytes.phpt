--TEST--
Only the two terminators are special: NUL and high bytes are part of a line
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$line = strtr(implode(array_map('chr', range(0, 255))), ["\n" => '', "\r" => '']) . "\n";
socket_write($one, $line);
var_dump(socket_read($two, 1000, PHP_NORMAL_READ) === $line);
?>
--EXPECT--
bool(true)
