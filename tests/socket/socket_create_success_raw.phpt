--TEST--
A raw socket is made by protocol number
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_raw();
?>
--FILE--
<?php
var_dump(socket_create(AF_INET, SOCK_RAW, 1) instanceof Socket);
?>
--EXPECT--
bool(true)
