--TEST--
A socket without a peer warns, and leaves the variables alone
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$address = 'a';
$port = 'p';
var_dump(socket_getpeername($socket, $address, $port), $address, $port);
var_dump(socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECTF--
Warning: socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected in %s on line %d
bool(false)
string(1) "a"
string(1) "p"
bool(true)
