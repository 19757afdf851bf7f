--TEST--
A closed listener gives its port back
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
$again = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($again, '127.0.0.1', $port));
?>
--EXPECT--
bool(true)
