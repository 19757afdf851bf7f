--TEST--
TCP_USER_TIMEOUT is between 0 and 4294967295, of which the system takes the lower half
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_USER_TIMEOUT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_TCP, TCP_USER_TIMEOUT, -1));
net_attempt(fn() => socket_set_option($socket, SOL_TCP, TCP_USER_TIMEOUT, 4294967296));
var_dump(socket_set_option($socket, SOL_TCP, TCP_USER_TIMEOUT, 4294967295));
?>
--EXPECTF--
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295

Warning: socket_set_option(): Unable to set socket option [22]: Invalid argument in %s on line %d
bool(false)
