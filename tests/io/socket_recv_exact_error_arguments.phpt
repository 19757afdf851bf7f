--TEST--
What cannot be exact is refused
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$datagrams = net_unix_pair(SOCK_DGRAM)[0];
$calls = [[$b, -1], [$b, PHP_INT_MAX], [$b, 1, 0, -1], [$b, 1, 0, NAN], [$b, 1, MSG_PEEK], [$b, 1, MSG_TRUNC],
    [$datagrams, 1]];
foreach ($calls as $arguments) {
    $socket = array_shift($arguments);
    $data = 'untouched';
    net_attempt(function () use ($socket, &$data, $arguments) { socket_recv_exact($socket, $data, ...$arguments); });
    echo $data === 'untouched' ? '' : "touched\n";
}
socket_close($b);
net_attempt(fn() => socket_recv_exact($b, $data, 1));
?>
--EXPECTF--
ValueError: socket_recv_exact(): Argument #3 ($length) must be between 0 and %d
ValueError: socket_recv_exact(): Argument #3 ($length) must be between 0 and %d
ValueError: socket_recv_exact(): Argument #5 ($timeout) must be greater than or equal to 0
ValueError: socket_recv_exact(): Argument #5 ($timeout) must be greater than or equal to 0
ValueError: socket_recv_exact(): Argument #4 ($flags) must not contain MSG_PEEK, MSG_TRUNC, or MSG_ERRQUEUE
ValueError: socket_recv_exact(): Argument #4 ($flags) must not contain MSG_PEEK, MSG_TRUNC, or MSG_ERRQUEUE
ValueError: socket_recv_exact(): Argument #1 ($socket) must be a stream socket
Error: socket_recv_exact(): Argument #1 ($socket) has already been closed
