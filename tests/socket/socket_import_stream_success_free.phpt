--TEST--
A socket keeps its stream open, and lets it go with itself
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$before = net_open_descriptors();
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
unset($one);
fwrite($two, 'still open');
var_dump(socket_read($socket, 100));
unset($socket, $two);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
string(10) "still open"
int(0)
