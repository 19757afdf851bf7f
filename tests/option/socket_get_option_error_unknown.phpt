--TEST--
Getting an option that the system does not know warns and becomes the last error
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_get_option($socket, SOL_SOCKET, 9999));
var_dump(socket_last_error($socket), socket_last_error());
?>
--EXPECTF--
Warning: socket_get_option(): Unable to retrieve socket option [92]: Protocol not available in %s on line %d
bool(false)
int(92)
int(92)
