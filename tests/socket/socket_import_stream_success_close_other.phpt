--TEST--
A stream that one of its sockets closed is closed for the other
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$first = socket_import_stream($one);
$second = socket_import_stream($one);
socket_close($first);
net_attempt(fn () => socket_read($second, 1));
net_attempt(fn () => socket_close($second));
net_attempt(fn () => socket_close($first));
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
TypeError: socket_close(): supplied resource is not a valid stream resource
Error: socket_close(): Argument #1 ($socket) has already been closed
