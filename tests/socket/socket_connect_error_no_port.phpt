--TEST--
An internet socket needs a port
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([AF_INET, AF_INET6] as $family) {
    $socket = socket_create($family, SOCK_STREAM, SOL_TCP);
    net_attempt(fn () => socket_connect($socket, net_loopback($family)));
}
?>
--EXPECT--
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET6
