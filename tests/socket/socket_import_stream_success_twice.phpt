--TEST--
Two sockets of one stream share it
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$first = socket_import_stream($one);
$second = socket_import_stream($one);
socket_write($first, 'a');
socket_write($second, 'b');
var_dump(fread($two, 10), socket_export_stream($first) === $one, socket_export_stream($second) === $one);
?>
--EXPECT--
string(2) "ab"
bool(true)
bool(true)
