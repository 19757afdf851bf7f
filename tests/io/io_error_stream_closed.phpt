--TEST--
A socket whose stream was closed is a closed socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
fclose(socket_export_stream($one));
net_attempt(fn () => socket_read($one, 10));
net_attempt(fn () => socket_write($one, 'x'));
net_attempt(fn () => socket_recv($one, $data, 10, 0));
net_attempt(fn () => socket_send($one, 'x', 1, 0));
net_attempt(fn () => socket_recvfrom($one, $data, 10, 0, $address));
net_attempt(fn () => socket_sendto($one, 'x', 1, 0, ''));
var_dump(socket_read($two, 10));
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_recv(): Argument #1 ($socket) has already been closed
Error: socket_send(): Argument #1 ($socket) has already been closed
Error: socket_recvfrom(): Argument #1 ($socket) has already been closed
Error: socket_sendto(): Argument #1 ($socket) has already been closed
string(0) ""
