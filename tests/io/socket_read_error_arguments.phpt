--TEST--
The functions that read demand their parameters
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
net_attempt(fn () => socket_read());
net_attempt(fn () => socket_read($socket));
net_attempt(fn () => socket_read(1, 2));
net_attempt(fn () => socket_read($socket, 1, 2, 3));
net_attempt(fn () => socket_recv($socket, $data, 1));
net_attempt(fn () => socket_recv(null, $data, 1, 0));
net_attempt(fn () => socket_recvfrom($socket, $data, 1, 0));
net_attempt(fn () => socket_recvfrom(new stdClass, $data, 1, 0, $address));
?>
--EXPECT--
ArgumentCountError: socket_read() expects at least 2 arguments, 0 given
ArgumentCountError: socket_read() expects at least 2 arguments, 1 given
TypeError: socket_read(): Argument #1 ($socket) must be of type Socket, int given
ArgumentCountError: socket_read() expects at most 3 arguments, 4 given
ArgumentCountError: socket_recv() expects exactly 4 arguments, 3 given
TypeError: socket_recv(): Argument #1 ($socket) must be of type Socket, null given
ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 4 given
TypeError: socket_recvfrom(): Argument #1 ($socket) must be of type Socket, stdClass given
