--TEST--
Listening without a name takes a free port of every address
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_listen($socket), socket_getsockname($socket, $address, $port), $address, $port > 0);
?>
--EXPECT--
bool(true)
bool(true)
string(7) "0.0.0.0"
bool(true)
