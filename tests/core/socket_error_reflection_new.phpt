--TEST--
Socket cannot be constructed by Reflection
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => (new ReflectionClass(Socket::class))->newInstance());
?>
--EXPECT--
Error: Cannot directly construct Socket, use socket_create() instead
