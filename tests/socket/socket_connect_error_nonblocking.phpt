--TEST--
A non-blocking connection is false with EINPROGRESS, and says nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($client);
var_dump(socket_connect($client, '127.0.0.1', $port), socket_last_error($client) === SOCKET_EINPROGRESS);
?>
--EXPECT--
bool(false)
bool(true)
