--TEST--
After fclose() of its stream a socket is closed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
fclose($one);
net_attempt(fn () => socket_read($socket, 1));
net_attempt(fn () => socket_export_stream($socket));
$read = [$socket];
$write = $except = null;
net_attempt(fn () => socket_select($read, $write, $except, 0));
net_attempt(fn () => socket_close($socket));
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
TypeError: socket_close(): supplied resource is not a valid stream resource
