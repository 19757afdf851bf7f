--TEST--
The timeout of an exported stream can be set
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
stream_set_timeout($stream, 0, 20000);
var_dump(fread($stream, 1), stream_get_meta_data($stream)['timed_out']);
socket_write($two, 'late');
var_dump(fread($stream, 10));
?>
--EXPECT--
bool(false)
bool(true)
string(4) "late"
