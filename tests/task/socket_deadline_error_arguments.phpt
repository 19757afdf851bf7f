--TEST--
socket_deadline(): wrong arguments
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

net_attempt(fn() => socket_deadline(-1, 'time'));
net_attempt(fn() => socket_deadline(NAN, 'time'));
net_attempt(fn() => socket_deadline(1, 'nothing'));
net_attempt(fn() => socket_deadline(1, fn() => throw new Exception('its own')));
?>
--EXPECT--
ValueError: socket_deadline(): Argument #1 ($seconds) must be greater than or equal to 0
ValueError: socket_deadline(): Argument #1 ($seconds) must be greater than or equal to 0
TypeError: socket_deadline(): Argument #2 ($call) must be a valid callback, function "nothing" not found or invalid function name
Exception: its own
