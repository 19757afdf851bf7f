--TEST--
A looked-up address makes a bound socket
--EXTENSIONS--
sockets
--FILE--
<?php
[$address] = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM]);
$socket = socket_addrinfo_bind($address);
socket_getsockname($socket, $host, $port);
var_dump($socket instanceof Socket, $host, $port > 0, socket_listen($socket));
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
