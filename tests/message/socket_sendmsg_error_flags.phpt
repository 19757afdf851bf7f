--TEST--
The flags of socket_sendmsg() and socket_recvmsg() are ints of the system
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$message = ['controllen' => 64];
foreach ([PHP_INT_MIN, 2147483648] as $flags) {
    net_attempt(fn() => socket_sendmsg($a, [], $flags));
    net_attempt(function () use ($b, $message, $flags) {
        socket_recvmsg($b, $message, $flags);
    });
}
?>
--EXPECT--
ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
