--TEST--
Socket cannot be cloned
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(fn () => clone $socket);
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class Socket
