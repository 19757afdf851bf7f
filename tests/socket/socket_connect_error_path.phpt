--TEST--
A path where nothing listens warns
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($socket, net_unix_path('missing')), socket_last_error($socket) === SOCKET_ENOENT);
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [2]: No such file or directory in %s on line %d
bool(false)
bool(true)
