--TEST--
Numbers beyond a C int are refused by the system, not cut to 32 bits
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
var_dump(socket_create(AF_INET, SOCK_STREAM, (1 << 32) + SOL_TCP));
var_dump(socket_create(AF_INET, PHP_INT_MIN + SOCK_STREAM, 0));
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 1 << 32, $pair));
?>
--EXPECTF--
Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_create_pair(): Unable to create socket pair [93]: Protocol not supported in %s on line %d
bool(false)
