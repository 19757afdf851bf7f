--TEST--
A refused connection is readable and writable, and SO_ERROR says why
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($client);
@socket_connect($client, '127.0.0.1', $port);
$read = $write = $except = [$client];
var_dump(socket_select($read, $write, $except, 10), count($read), count($write), $except);
var_dump(socket_get_option($client, SOL_SOCKET, SO_ERROR) === SOCKET_ECONNREFUSED);
?>
--EXPECT--
int(2)
int(1)
int(1)
array(0) {
}
bool(true)
