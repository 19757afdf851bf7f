--TEST--
Blocking and non-blocking mode are set on socket and stream together
--EXTENSIONS--
sockets
--FILE--
<?php
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
var_dump(socket_set_nonblock($socket), stream_get_meta_data($one)['blocked'], fread($one, 1));
var_dump(socket_set_block($socket), stream_get_meta_data($one)['blocked']);
stream_set_blocking($one, false);
var_dump(socket_read($socket, 1), socket_last_error($socket) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(true)
bool(false)
string(0) ""
bool(true)
bool(true)
bool(false)
bool(true)
