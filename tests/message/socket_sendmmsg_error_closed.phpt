--TEST--
A closed socket throws
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair(SOCK_DGRAM);
socket_close($a);
net_attempt(fn() => socket_sendmmsg($a, []));
net_attempt(fn() => socket_sendmmsg($a, [['iov' => ['x']]]));
$messages = [];
net_attempt(function () use ($a, &$messages) { socket_recvmmsg($a, $messages, 1, 1); });
?>
--EXPECT--
Error: socket_sendmmsg(): Argument #1 ($socket) has already been closed
Error: socket_sendmmsg(): Argument #1 ($socket) has already been closed
Error: socket_recvmmsg(): Argument #1 ($socket) has already been closed
