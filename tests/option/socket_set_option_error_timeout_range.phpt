--TEST--
Microseconds that make a second are the system's to refuse
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 1000000]));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => -1]));
?>
--EXPECTF--
Warning: socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain in %s on line %d
bool(false)

Warning: socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain in %s on line %d
bool(false)
