--TEST--
Closing a socket closes the stream that it was made of
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
socket_close($socket);
var_dump(is_resource($one), fread($two, 1), feof($two));
?>
--EXPECT--
bool(false)
string(0) ""
bool(true)
