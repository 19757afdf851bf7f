--TEST--
What a stream had read ahead before its import stays with the stream, which warns
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($two, "first\nsecond\n");
$line = fgets($one);
$socket = socket_import_stream($one);
socket_set_nonblock($socket);
var_dump($line, socket_read($socket, 100), fread($one, 100));
?>
--EXPECTF--
Warning: socket_import_stream(): 7 bytes of buffered data lost during stream conversion! in %s on line %d
string(6) "first
"
bool(false)
string(7) "second
"
