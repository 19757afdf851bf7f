--TEST--
A failed host lookup is the last error of the socket and of the request
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(@socket_connect($socket, 'nobody.invalid', 1), socket_last_error($socket) === socket_last_error());
var_dump(in_array(socket_strerror(socket_last_error()), ['Unknown host', 'Host name lookup failure'], true));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
