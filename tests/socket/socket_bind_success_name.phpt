--TEST--
A host name can be bound to
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file('/etc/hosts');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($socket, 'localhost', 0));
socket_getsockname($socket, $address);
var_dump($address);
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
