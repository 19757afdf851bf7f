--TEST--
Flags beyond an int are no flags
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_unix_pair(SOCK_DGRAM);
foreach ([PHP_INT_MIN, -0x80000001, 0x80000000, 1 << 32, PHP_INT_MAX] as $flags) {
    net_attempt(fn () => socket_send($socket, 'x', 1, $flags));
}
net_attempt(fn () => socket_sendto($socket, 'x', 1, 1 << 32, 'nowhere'));
net_attempt(fn () => socket_recv($socket, $data, 1, 1 << 32));
net_attempt(fn () => socket_recvfrom($socket, $data, 1, 1 << 32, $name));
?>
--EXPECT--
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendto(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvfrom(): Argument #4 ($flags) must be between -2147483648 and 2147483647
