--TEST--
An object for a plain option warns and counts as 1
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, new stdClass()));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE));
?>
--EXPECTF--
Warning: Object of class stdClass could not be converted to int in %s on line %d
bool(true)
int(1)
