--TEST--
An abstract name that nobody has refuses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($socket, net_abstract_name('nobody')), socket_last_error($socket) === SOCKET_ECONNREFUSED);
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [111]: Connection refused in %s on line %d
bool(false)
bool(true)
