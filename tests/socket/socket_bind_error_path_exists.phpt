--TEST--
A path that is there already is in use
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
touch($path);
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($socket, $path), socket_last_error($socket) === SOCKET_EADDRINUSE);
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [98]: Address already in use in %s on line %d
bool(false)
bool(true)
