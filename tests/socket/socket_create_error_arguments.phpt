--TEST--
socket_create names the argument of a wrong type
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_create());
net_attempt(fn () => socket_create('x', SOCK_STREAM, 0));
net_attempt(fn () => socket_create(AF_INET, [], 0));
net_attempt(fn () => socket_create(AF_INET, SOCK_STREAM, new stdClass()));
?>
--EXPECT--
ArgumentCountError: socket_create() expects exactly 3 arguments, 0 given
TypeError: socket_create(): Argument #1 ($domain) must be of type int, string given
TypeError: socket_create(): Argument #2 ($type) must be of type int, array given
TypeError: socket_create(): Argument #3 ($protocol) must be of type int, stdClass given
