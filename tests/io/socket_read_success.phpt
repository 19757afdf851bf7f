--TEST--
socket_read returns what has arrived, at most $length bytes of it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'hello, world');
net_wait_readable($server);
var_dump(socket_read($server, 5), socket_read($server, 2, PHP_BINARY_READ), socket_read($server, 100));
?>
--EXPECT--
string(5) "hello"
string(2) ", "
string(5) "world"
