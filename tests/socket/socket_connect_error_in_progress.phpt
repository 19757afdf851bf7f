--TEST--
A non-blocking connection in progress is silent, and ends in writable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener(AF_INET, 0);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($client);
$connected = socket_connect($client, '127.0.0.1', $port);
var_dump($connected === true || socket_last_error($client) === SOCKET_EINPROGRESS);
$write = [$client];
$read = $except = null;
var_dump(socket_select($read, $write, $except, 10), socket_get_option($client, SOL_SOCKET, SO_ERROR));
?>
--EXPECT--
bool(true)
int(1)
int(0)
