--TEST--
A value of 32 bits is an unsigned int to options that take one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_NOTSENT_LOWAT');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_TCP, TCP_NOTSENT_LOWAT, 0xfffffffe));
var_dump(socket_get_option($socket, SOL_TCP, TCP_NOTSENT_LOWAT));
?>
--EXPECT--
bool(true)
int(-2)
