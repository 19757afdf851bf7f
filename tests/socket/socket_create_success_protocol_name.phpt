--TEST--
The protocol can come from getprotobyname
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file('/etc/protocols');
?>
--FILE--
<?php
var_dump(socket_create(AF_INET, SOCK_STREAM, getprotobyname('tcp')) instanceof Socket);
var_dump(socket_create(AF_INET, SOCK_DGRAM, getprotobyname('udp')) instanceof Socket);
?>
--EXPECT--
bool(true)
bool(true)
