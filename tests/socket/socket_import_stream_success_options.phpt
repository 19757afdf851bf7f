--TEST--
Options that are set on the socket hold for the stream
--EXTENSIONS--
sockets
--FILE--
<?php
$stream = stream_socket_server('tcp://127.0.0.1:0');
$socket = socket_import_stream($stream);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1));
var_dump(socket_get_option(socket_import_stream($stream), SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECT--
bool(true)
int(1)
