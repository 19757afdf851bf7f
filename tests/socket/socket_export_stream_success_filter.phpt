--TEST--
Filters of the stream do not touch what the socket carries
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
stream_filter_append($stream, 'string.toupper', STREAM_FILTER_WRITE);
fwrite($stream, 'stream');
socket_write($one, 'socket');
var_dump(socket_read($two, 100));
?>
--EXPECT--
string(12) "STREAMsocket"
