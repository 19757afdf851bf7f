--TEST--
A looked-up address makes a connected socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
$socket = socket_addrinfo_connect($address);
socket_write($socket, 'hello');
var_dump(socket_read(socket_accept($listener), 10));
?>
--EXPECT--
string(5) "hello"
