--TEST--
Shutting down the stream is seen by the socket's peer
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
var_dump(stream_socket_shutdown($stream, STREAM_SHUT_WR), socket_read($two, 1), @socket_write($one, 'x'));
?>
--EXPECT--
bool(true)
string(0) ""
bool(false)
