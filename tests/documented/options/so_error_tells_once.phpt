--TEST--
SO_ERROR tells how a connection in progress ended, once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($socket);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR));
var_dump(@socket_connect($socket, '127.0.0.1', $port));
$read = $except = null;
$write = [$socket];
socket_select($read, $write, $except, 10);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR));
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_ERROR, 1));
?>
--EXPECT--
int(0)
bool(false)
bool(true)
int(0)
bool(false)
