--TEST--
A server stream is imported with its family, type and mode
--EXTENSIONS--
sockets
--FILE--
<?php
$stream = stream_socket_server('tcp://127.0.0.1:0');
stream_set_blocking($stream, false);
$socket = socket_import_stream($stream);
socket_getsockname($socket, $address, $port);
var_dump("$address:$port" === stream_socket_get_name($stream, false));
var_dump(@socket_accept($socket), socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
