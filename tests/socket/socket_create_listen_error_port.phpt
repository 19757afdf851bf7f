--TEST--
socket_create_listen refuses a port outside of 0 to 65535
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([-1, 65536, PHP_INT_MAX] as $port) {
    net_attempt(fn () => socket_create_listen($port));
}
?>
--EXPECT--
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
ValueError: socket_create_listen(): Argument #1 ($port) must be between 0 and 65535
