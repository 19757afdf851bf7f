--TEST--
An address that is not the host's own warns, returns false and sets the last error
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($socket, '192.0.2.1', 0), socket_last_error($socket) === SOCKET_EADDRNOTAVAIL);
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [99]: Cannot assign requested address in %s on line %d
bool(false)
bool(true)
