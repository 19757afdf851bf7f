--TEST--
A level or an option that no int holds does not turn into another number
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET + 0x100000000, SO_KEEPALIVE, 1));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE + 0x100000000, 1));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECTF--

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [92]: Protocol not available in %s on line %d
bool(false)
int(0)
