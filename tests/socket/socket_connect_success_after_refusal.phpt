--TEST--
A socket that was refused can connect to another port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$gone, $refused] = net_tcp_listener();
socket_close($gone);
[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(@socket_connect($client, '127.0.0.1', $refused), socket_connect($client, '127.0.0.1', $port));
?>
--EXPECT--
bool(false)
bool(true)
