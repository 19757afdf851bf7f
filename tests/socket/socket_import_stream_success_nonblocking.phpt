--TEST--
A socket made of a non-blocking stream does not block
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($one, false);
$socket = socket_import_stream($one);
var_dump(socket_read($socket, 1), socket_last_error($socket) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
