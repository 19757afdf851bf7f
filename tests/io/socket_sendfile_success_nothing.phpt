--TEST--
Behind the end of a file, and of no length, there is nothing to send
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$file = tmpfile();
fwrite($file, '0123456789');
var_dump(socket_sendfile($a, $file, 10), socket_sendfile($a, $file, PHP_INT_MAX), socket_sendfile($a, $file, 0, 0));
var_dump(@socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(false)
