--TEST--
A port in use warns, returns false and is the request's last error
--EXTENSIONS--
sockets
--FILE--
<?php
$first = socket_create_listen(0);
socket_getsockname($first, $address, $port);
var_dump(socket_create_listen($port), socket_last_error() === SOCKET_EADDRINUSE);
?>
--EXPECTF--
Warning: socket_create_listen(): unable to bind to given address [98]: Address already in use in %s on line %d
bool(false)
bool(true)
