--TEST--
SO_ERROR gives the pending error once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_nonblock($socket);
@socket_connect($socket, '127.0.0.1', $port);
$read = $except = null;
$write = [$socket];
socket_select($read, $write, $except, 5);
$first = socket_get_option($socket, SOL_SOCKET, SO_ERROR);
var_dump(in_array(SOCKET_ECONNREFUSED, [$first, socket_last_error($socket)], true));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_ERROR));
?>
--EXPECT--
bool(true)
int(0)
