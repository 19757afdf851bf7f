--TEST--
socket_recv_until() refuses arguments that cannot be, before it receives anything
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

[$left, $right] = net_unix_pair();
socket_write($left, 'data--');
$calls = [['', 10], ['--', 0], ['--', -1], ['--', PHP_INT_MAX], ['--', 10, MSG_PEEK], ['--', 10, MSG_OOB], ['--', 10, MSG_TRUNC],
    ['--', 10, 1 << 40], ['--', 10, 1.5], ['--', 10, 0, -1]];
foreach ($calls as $arguments) {
    net_attempt(fn () => socket_recv_until($right, $data, ...$arguments));
}
net_attempt(fn () => socket_recv_until(net_unix_pair(SOCK_DGRAM)[0], $data, '--', 10));
var_dump(socket_recv_until($right, $data, '--', 10), $data);
socket_close($right);
net_attempt(fn () => socket_recv_until($right, $data, '--', 10));
?>
--EXPECTF--
ValueError: socket_recv_until(): Argument #3 ($delimiter) must not be empty
ValueError: socket_recv_until(): Argument #4 ($length) must be between 1 and %d
ValueError: socket_recv_until(): Argument #4 ($length) must be between 1 and %d
ValueError: socket_recv_until(): Argument #4 ($length) must be between 1 and %d
ValueError: socket_recv_until(): Argument #5 ($flags) must not contain MSG_PEEK, MSG_TRUNC, MSG_OOB, or MSG_ERRQUEUE
ValueError: socket_recv_until(): Argument #5 ($flags) must not contain MSG_PEEK, MSG_TRUNC, MSG_OOB, or MSG_ERRQUEUE
ValueError: socket_recv_until(): Argument #5 ($flags) must not contain MSG_PEEK, MSG_TRUNC, MSG_OOB, or MSG_ERRQUEUE
ValueError: socket_recv_until(): Argument #5 ($flags) must be between -2147483648 and 2147483647
TypeError: socket_recv_until(): Argument #5 ($flags) must be of type int, float given
ValueError: socket_recv_until(): Argument #6 ($timeout) must be greater than or equal to 0
ValueError: socket_recv_until(): Argument #1 ($socket) must be a stream socket
int(6)
string(6) "data--"
Error: socket_recv_until(): Argument #1 ($socket) has already been closed
