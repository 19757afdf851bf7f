--TEST--
An empty host is an unknown host
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($socket, '', 80), socket_last_error($socket));
?>
--EXPECTF--
Warning: socket_connect(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
int(-10001)
