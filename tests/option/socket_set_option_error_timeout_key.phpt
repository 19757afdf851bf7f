--TEST--
A timeout wants both of its members
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['usec' => 1]));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1]));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, new stdClass()));
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
