--TEST--
Socket takes no dynamic properties
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(function () use ($socket) { $socket->x = 1; });
?>
--EXPECT--
Error: Cannot create dynamic property Socket::$x
