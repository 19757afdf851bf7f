--TEST--
A socket made of a stream shares its descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
var_dump($socket instanceof Socket, socket_write($socket, 'from the socket'), fread($two, 100));
fwrite($two, 'to the socket');
var_dump(socket_read($socket, 100));
?>
--EXPECT--
bool(true)
int(15)
string(15) "from the socket"
string(13) "to the socket"
