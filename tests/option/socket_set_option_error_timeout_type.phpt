--TEST--
A timeout refuses what is neither array nor object, in the name of its option
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, 3));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, '3'));
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, string given
