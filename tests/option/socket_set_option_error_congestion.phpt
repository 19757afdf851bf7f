--TEST--
TCP_CONGESTION refuses other types, and the system unknown names
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_CONGESTION');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_TCP, TCP_CONGESTION, 5));
net_attempt(fn() => socket_set_option($socket, SOL_TCP, TCP_CONGESTION, ['name' => 'reno']));
var_dump(socket_set_option($socket, SOL_TCP, TCP_CONGESTION, 'nope'));
?>
--EXPECTF--
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type string when argument #3 ($option) is TCP_CONGESTION, array given

Warning: socket_set_option(): Unable to set socket option [2]: No such file or directory in %s on line %d
bool(false)
