--TEST--
socket_serve(): wrong arguments
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
[$closed] = net_tcp_listener();
socket_close($closed);
[$connection] = net_unix_pair();
net_attempt(fn() => socket_serve(1, 'count'));
net_attempt(fn() => socket_serve([], 'count'));
net_attempt(fn() => socket_serve([$listener, 'text'], 'count'));
net_attempt(fn() => socket_serve($closed, 'count'));
net_attempt(fn() => socket_serve($connection, 'count'));
net_attempt(fn() => socket_serve([$listener, $connection], 'count'));
net_attempt(fn() => socket_serve($listener, 'nothing'));
net_attempt(fn() => socket_serve($listener, 'count', -1));
net_attempt(fn() => socket_serve($listener, 'count', 0, -1));
net_attempt(fn() => socket_serve($listener, 'count', grace: NAN));
?>
--EXPECT--
TypeError: socket_serve(): Argument #1 ($listeners) must be of type Socket|array, int given
ValueError: socket_serve(): Argument #1 ($listeners) must not be empty
TypeError: socket_serve(): Argument #1 ($listeners) must only have elements of type Socket, string given
Error: socket_serve(): Argument #1 ($listeners) has already been closed
ValueError: socket_serve(): Argument #1 ($listeners) must be a socket that listens, or an array of such sockets
ValueError: socket_serve(): Argument #1 ($listeners) must be a socket that listens, or an array of such sockets
TypeError: socket_serve(): Argument #2 ($handler) must be a valid callback, function "nothing" not found or invalid function name
ValueError: socket_serve(): Argument #3 ($limit) must be greater than or equal to 0
ValueError: socket_serve(): Argument #4 ($grace) must be greater than or equal to 0
ValueError: socket_serve(): Argument #4 ($grace) must be greater than or equal to 0
