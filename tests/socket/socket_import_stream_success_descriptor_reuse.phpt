--TEST--
A socket whose stream is gone never touches what took its descriptor
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$socket = socket_import_stream($one);
fclose($one);
[$three, $four] = net_unix_pair();
net_attempt(fn () => socket_write($socket, 'wrong'));
net_attempt(fn () => socket_shutdown($socket));
unset($socket);
var_dump(socket_write($three, 'right'), socket_read($four, 10));
?>
--EXPECT--
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_shutdown(): Argument #1 ($socket) has already been closed
int(5)
string(5) "right"
