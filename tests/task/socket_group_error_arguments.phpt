--TEST--
socket_group(): wrong arguments
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

net_attempt(fn() => socket_group('nothing'));
net_attempt(fn() => socket_group(fn($group) => $group->spawn('nothing')));
net_attempt(fn() => socket_group(fn($group) => $group->throttle(0)));
?>
--EXPECT--
TypeError: socket_group(): Argument #1 ($body) must be a valid callback, function "nothing" not found or invalid function name
TypeError: SocketGroup::spawn(): Argument #1 ($task) must be a valid callback, function "nothing" not found or invalid function name
ValueError: SocketGroup::throttle(): Argument #1 ($limit) must be greater than 0
