--TEST--
socket_strerror refuses a number that is no C int
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_strerror(PHP_INT_MAX));
net_attempt(fn () => socket_strerror(2147483648));
net_attempt(fn () => socket_strerror(-2147483649));
var_dump(socket_strerror(-2147483648), socket_strerror(2147483647));
?>
--EXPECT--
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
ValueError: socket_strerror(): Argument #1 ($error_code) must be between -2147483648 and 2147483647
string(22) "Unknown resolver error"
string(24) "Unknown error 2147483647"
