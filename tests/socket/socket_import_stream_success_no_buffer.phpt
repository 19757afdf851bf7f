--TEST--
A stream that is imported reads nothing ahead any more
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
fwrite($two, "abcdef");
var_dump(fread($one, 2), socket_read($socket, 10));
?>
--EXPECT--
string(2) "ab"
string(4) "cdef"
