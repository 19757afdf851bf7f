--TEST--
Numbers that make no sense are named
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[, $b] = net_unix_pair(SOCK_DGRAM);
$messages = [];
$numbers = [[0, 1], [-1, 1], [1, 0], [1, -5], [1, 104857601], [1, 1, 0, -0.5], [1, 1, 0, NAN], [1, 1, 0, -INF],
    [1, 1, 0, 0, -1], [1, 1, 0, 0, 104857601]];
foreach ($numbers as $arguments) {
    net_attempt(function () use ($b, &$messages, $arguments) { socket_recvmmsg($b, $messages, ...$arguments); });
}
$text = '';
net_attempt(function () use ($b, &$text) { socket_recvmmsg($b, $text, 1, 1); });
?>
--EXPECT--
ValueError: socket_recvmmsg(): Argument #3 ($count) must be greater than 0
ValueError: socket_recvmmsg(): Argument #3 ($count) must be greater than 0
ValueError: socket_recvmmsg(): Argument #4 ($length) must be between 1 and 104857600
ValueError: socket_recvmmsg(): Argument #4 ($length) must be between 1 and 104857600
ValueError: socket_recvmmsg(): Argument #4 ($length) must be between 1 and 104857600
ValueError: socket_recvmmsg(): Argument #6 ($timeout) must be greater than or equal to 0
ValueError: socket_recvmmsg(): Argument #6 ($timeout) must be greater than or equal to 0
ValueError: socket_recvmmsg(): Argument #6 ($timeout) must be greater than or equal to 0
ValueError: socket_recvmmsg(): Argument #7 ($control_length) must be between 0 and 104857600
ValueError: socket_recvmmsg(): Argument #7 ($control_length) must be between 0 and 104857600
TypeError: socket_recvmmsg(): Argument #2 ($messages) must be of type ?array, string given
