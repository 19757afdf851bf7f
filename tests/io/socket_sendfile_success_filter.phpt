--TEST--
What a filter makes of a file is what is sent
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
fwrite($file, 'some text, and more');
rewind($file);
stream_filter_append($file, 'string.toupper', STREAM_FILTER_READ);
var_dump(socket_sendfile($a, $file, 0, 9), socket_sendfile($a, $file, 9));
var_dump(socket_recv_exact($b, $data, 19), $data);
?>
--EXPECT--
int(9)
int(10)
int(19)
string(19) "SOME TEXT, AND MORE"
