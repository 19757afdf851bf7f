--TEST--
On a connected TCP socket the address is not looked at
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_sendto($client, 'hello', 5, 0, '127.0.0.1', 1), socket_read($server, 100));
?>
--EXPECT--
int(5)
string(5) "hello"
