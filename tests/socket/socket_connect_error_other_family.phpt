--TEST--
An address of the other family is an unknown host
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($socket, '::1', 1), socket_last_error($socket));
var_dump(socket_bind($socket, '::1'));
?>
--EXPECTF--
Warning: socket_connect(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)

Warning: socket_bind(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
