--TEST--
With SO_REUSEADDR a port is free again though a connection of it is in TIME_WAIT
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

$listener = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($listener, SOL_SOCKET, SO_REUSEADDR, 1); // both the old and the new socket of the port have it
socket_bind($listener, '127.0.0.1');
socket_listen($listener);
$port = net_port($listener);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$server = socket_accept($listener);
socket_close($listener);
socket_close($server); // first: the connection waits on this side
socket_read($client, 1);
socket_close($client);

$next = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_get_option($next, SOL_SOCKET, SO_REUSEADDR));
var_dump(@socket_bind($next, '127.0.0.1', $port), socket_last_error($next) === SOCKET_EADDRINUSE);
var_dump(socket_set_option($next, SOL_SOCKET, SO_REUSEADDR, 1), socket_get_option($next, SOL_SOCKET, SO_REUSEADDR));
var_dump(socket_bind($next, '127.0.0.1', $port), socket_listen($next));
?>
--EXPECT--
int(0)
bool(false)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
