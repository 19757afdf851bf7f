--TEST--
A connection in progress is writable when it is made
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($client);
var_dump(@socket_connect($client, '127.0.0.1', $port), socket_last_error($client) === SOCKET_EINPROGRESS);
$read = $write = $except = [$client];
var_dump(socket_select($read, $write, $except, 10), $read, count($write), $except);
var_dump(socket_get_option($client, SOL_SOCKET, SO_ERROR), socket_accept($listener) instanceof Socket);
?>
--EXPECT--
bool(false)
bool(true)
int(1)
array(0) {
}
int(1)
array(0) {
}
int(0)
bool(true)
