--TEST--
SOCK_RDM is a type that can be asked for: the system refuses it, not a ValueError
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SOCKET_ESOCKTNOSUPPORT');
?>
--FILE--
<?php
var_dump(socket_create(AF_INET, SOCK_RDM, 0));
var_dump(socket_last_error() === SOCKET_ESOCKTNOSUPPORT);
?>
--EXPECTF--
Warning: socket_create(): Unable to create socket [%d]: Socket type not supported in %s on line %d
bool(false)
bool(true)
