--TEST--
A socket with a stream sets both
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$stream = socket_export_stream($left);
var_dump(socket_set_blocking($left, false), stream_get_meta_data($stream)['blocked']);
var_dump(socket_read($left, 10), fread($stream, 10));
var_dump(socket_set_blocking($left, true), stream_get_meta_data($stream)['blocked']);
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
string(0) ""
bool(true)
bool(true)
