--TEST--
The stream outlives the socket, and the descriptor is closed once
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
[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
unset($one);
fwrite($stream, 'still open');
var_dump(socket_read($two, 100));
unset($stream, $two);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
string(10) "still open"
int(0)
