--TEST--
A negative length is refused by every function that writes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([-1, PHP_INT_MIN] as $length) {
    net_attempt(fn () => socket_write($one, 'abc', $length));
    net_attempt(fn () => socket_send($one, 'abc', $length, 0));
    net_attempt(fn () => socket_sendto($udp, 'abc', $length, 0, '127.0.0.1', 9));
}
?>
--EXPECT--
ValueError: socket_write(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_send(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_write(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_send(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
