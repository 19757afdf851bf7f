--TEST--
PHP 5.0: socket_set_blocking() on a socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$server = socket_create_listen(0);
socket_set_blocking($server, false);
socket_getsockname($server, $address, $port);
var_dump(@socket_accept($server));
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
socket_set_blocking($server, true);
$connection = socket_accept($server);
socket_set_blocking($connection, 0);
var_dump(@socket_read($connection, 10));
socket_set_blocking($connection, 1);
socket_write($client, 'text');
var_dump(socket_read($connection, 10));
?>
--EXPECT--
bool(false)
bool(false)
string(4) "text"
