--TEST--
A path in a folder that is not there cannot be bound
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($socket, net_unix_path() . '/no/such'));
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [2]: No such file or directory in %s on line %d
bool(false)
