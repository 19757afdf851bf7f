--TEST--
A path of 108 bytes or more is refused by bind, connect and sendto
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([109, 200] as $length) {
    net_attempt(fn () => socket_bind($socket, str_repeat('x', $length)));
    net_attempt(fn () => socket_connect($socket, str_repeat('x', $length)));
    net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, str_repeat('x', $length)));
}
?>
--EXPECT--
ValueError: socket_bind(): Argument #2 ($address) must be less than 109
ValueError: socket_connect(): Argument #2 ($address) must be less than 109
ValueError: socket_sendto(): Argument #5 ($address) must be less than 109
ValueError: socket_bind(): Argument #2 ($address) must be less than 109
ValueError: socket_connect(): Argument #2 ($address) must be less than 109
ValueError: socket_sendto(): Argument #5 ($address) must be less than 109
