--TEST--
Closing is seen through every reference to the socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$copy = $one;
socket_close($one);
net_attempt(fn () => socket_read($copy, 1));
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
