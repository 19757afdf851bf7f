--TEST--
An int parameter takes no socket, whatever the types
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(fn () => chr($socket));
net_attempt(fn () => array_fill(0, $socket, 1));
?>
--EXPECT--
TypeError: chr(): Argument #1 ($codepoint) must be of type int, Socket given
TypeError: array_fill(): Argument #2 ($count) must be of type int, Socket given
