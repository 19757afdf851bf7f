--TEST--
A port outside of 0 to 65535 is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([-1, 65536, PHP_INT_MIN] as $port) {
    net_attempt(fn () => socket_bind($socket, '127.0.0.1', $port));
}
?>
--EXPECT--
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_bind(): Argument #3 ($port) must be between 0 and 65535
