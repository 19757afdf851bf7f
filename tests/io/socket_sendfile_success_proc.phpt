--TEST--
A file that only reading tells the contents of is read
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$expected = file_get_contents('/proc/self/cmdline');
$file = fopen('/proc/self/cmdline', 'r');
var_dump(socket_sendfile($a, $file, 0) === strlen($expected));
socket_recv_exact($b, $data, strlen($expected), 0, 1);
var_dump($data === $expected);
?>
--EXPECT--
bool(true)
bool(true)
