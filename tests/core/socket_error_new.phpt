--TEST--
Socket cannot be constructed by new
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => new Socket());
?>
--EXPECT--
Error: Cannot directly construct Socket, use socket_create() instead
