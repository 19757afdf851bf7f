--TEST--
A closed socket is an Error
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left] = net_unix_pair();
socket_close($left);
net_attempt(fn () => socket_set_blocking($left, false));
net_attempt(fn () => socket_set_blocking($left, true));
?>
--EXPECT--
Error: socket_set_blocking(): Argument #1 ($stream) has already been closed
Error: socket_set_blocking(): Argument #1 ($stream) has already been closed
