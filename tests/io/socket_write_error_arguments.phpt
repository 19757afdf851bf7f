--TEST--
The functions that write demand their parameters
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
net_attempt(fn () => socket_write($socket));
net_attempt(fn () => socket_write('x', 'y'));
net_attempt(fn () => socket_write($socket, []));
net_attempt(fn () => socket_send($socket, 'x', 1));
net_attempt(fn () => socket_send($socket, 'x', 'y', 0));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, new stdClass, 1));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, '127.0.0.1', 1, 2));
?>
--EXPECT--
ArgumentCountError: socket_write() expects at least 2 arguments, 1 given
TypeError: socket_write(): Argument #1 ($socket) must be of type Socket, string given
TypeError: socket_write(): Argument #2 ($data) must be of type string, array given
ArgumentCountError: socket_send() expects exactly 4 arguments, 3 given
TypeError: socket_send(): Argument #3 ($length) must be of type int, string given
ArgumentCountError: socket_sendto() expects at least 5 arguments, 4 given
TypeError: socket_sendto(): Argument #5 ($address) must be of type string, stdClass given
ArgumentCountError: socket_sendto() expects at most 6 arguments, 7 given
