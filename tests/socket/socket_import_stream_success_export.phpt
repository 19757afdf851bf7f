--TEST--
Exporting a socket that was made of a stream gives that stream
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
var_dump(socket_export_stream($socket) === $one);
?>
--EXPECT--
bool(true)
