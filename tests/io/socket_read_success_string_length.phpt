--TEST--
A numeric string is a length, as it always was
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'abcdef');
var_dump(socket_read($two, '2'), socket_read($two, 3.0), socket_read($two, true));
net_attempt(fn () => socket_read($two, 'many'));
net_attempt(fn () => socket_read($two, []));
?>
--EXPECT--
string(2) "ab"
string(3) "cde"
string(1) "f"
TypeError: socket_read(): Argument #2 ($length) must be of type int, string given
TypeError: socket_read(): Argument #2 ($length) must be of type int, array given
