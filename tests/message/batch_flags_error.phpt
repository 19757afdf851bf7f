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

[$one, $two] = net_unix_pair(SOCK_DGRAM);
net_attempt(fn () => socket_sendmmsg($one, [['iov' => ['x']]], 1 << 32));
net_attempt(fn () => socket_sendmmsg($one, [], PHP_INT_MIN));
$messages = [];
net_attempt(fn () => socket_recvmmsg($two, $messages, 1, 9, (1 << 32) | MSG_DONTWAIT));
var_dump($messages);
?>
--EXPECT--
ValueError: socket_sendmmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendmmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvmmsg(): Argument #5 ($flags) must be between -2147483648 and 2147483647
array(0) {
}
