--TEST--
Binding to port 0 takes a free port
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($socket, '127.0.0.1'), socket_getsockname($socket, $address, $port), $address, $port > 0);
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
