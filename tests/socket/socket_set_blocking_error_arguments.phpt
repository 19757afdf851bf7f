--TEST--
Wrong arguments are told as for streams
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left] = net_unix_pair();
net_attempt(fn () => socket_set_blocking($left));
net_attempt(fn () => socket_set_blocking());
net_attempt(fn () => socket_set_blocking($left, false, 1));
net_attempt(fn () => socket_set_blocking($left, []));
net_attempt(fn () => socket_set_blocking(new stdClass(), false));
net_attempt(fn () => socket_set_blocking('socket', false));
net_attempt(fn () => socket_set_blocking(null, false));
?>
--EXPECT--
ArgumentCountError: socket_set_blocking() expects exactly 2 arguments, 1 given
ArgumentCountError: socket_set_blocking() expects exactly 2 arguments, 0 given
ArgumentCountError: socket_set_blocking() expects exactly 2 arguments, 3 given
TypeError: socket_set_blocking(): Argument #2 ($enable) must be of type bool, array given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, stdClass given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, string given
TypeError: socket_set_blocking(): Argument #1 ($stream) must be of type resource, null given
