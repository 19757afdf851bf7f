--TEST--
A file is sent from the offset, and the stream's own position stays
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

[$a, $b] = net_tcp_pair();
$file = tmpfile();
fwrite($file, '0123456789');
fseek($file, 3);
var_dump(socket_sendfile($a, $file), socket_recv_exact($b, $data, 10), $data);
var_dump(socket_sendfile($a, $file, 4), socket_recv_exact($b, $data, 6), $data);
var_dump(socket_sendfile($a, $file, 4, 3), socket_recv_exact($b, $data, 3), $data);
var_dump(socket_sendfile($a, $file, 8, 100), socket_recv_exact($b, $data, 2), $data);
var_dump(ftell($file), fgets($file));
?>
--EXPECT--
int(10)
int(10)
string(10) "0123456789"
int(6)
int(6)
string(6) "456789"
int(3)
int(3)
string(3) "456"
int(2)
int(2)
string(2) "89"
int(3)
string(7) "3456789"
