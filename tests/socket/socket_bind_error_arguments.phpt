--TEST--
socket_bind and socket_connect name the argument of a wrong type
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(fn () => socket_bind($socket));
net_attempt(fn () => socket_bind($socket, []));
net_attempt(fn () => socket_bind($socket, '127.0.0.1', 'x'));
net_attempt(fn () => socket_connect($socket));
net_attempt(fn () => socket_connect($socket, new stdClass(), 1));
net_attempt(fn () => socket_connect($socket, '127.0.0.1', []));
?>
--EXPECT--
ArgumentCountError: socket_bind() expects at least 2 arguments, 1 given
TypeError: socket_bind(): Argument #2 ($address) must be of type string, array given
TypeError: socket_bind(): Argument #3 ($port) must be of type int, string given
ArgumentCountError: socket_connect() expects at least 2 arguments, 1 given
TypeError: socket_connect(): Argument #2 ($address) must be of type string, stdClass given
TypeError: socket_connect(): Argument #3 ($port) must be of type ?int, array given
