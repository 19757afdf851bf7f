--TEST--
A connected stream socket connects to nothing else
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
[$listener, $port] = net_tcp_listener();
var_dump(socket_connect($client, '127.0.0.1', $port), socket_last_error($client) === SOCKET_EISCONN);
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [106]: Transport endpoint is already connected in %s on line %d
bool(false)
bool(true)
