--TEST--
A file is sent from where it stands or from the offset, and stands behind what was sent
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
var_dump(socket_sendfile($a, $file), socket_recv_exact($b, $data, 7), $data, ftell($file));
var_dump(socket_sendfile($a, $file, 4), socket_recv_exact($b, $data, 6), $data);
var_dump(socket_sendfile($a, $file, 4, 3), socket_recv_exact($b, $data, 3), $data);
var_dump(socket_sendfile($a, $file, length: 1), socket_recv_exact($b, $data, 1), $data);
var_dump(ftell($file), fgets($file));
?>
--EXPECT--
int(7)
int(7)
string(7) "3456789"
int(10)
int(6)
int(6)
string(6) "456789"
int(3)
int(3)
string(3) "456"
int(1)
int(1)
string(1) "7"
int(8)
string(2) "89"
