--TEST--
A stream that was imported is set through the socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
[$left, $right] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($left);
var_dump(socket_set_blocking($socket, false), stream_get_meta_data($left)['blocked'], fread($left, 10));
?>
--EXPECT--
bool(true)
bool(false)
string(0) ""
