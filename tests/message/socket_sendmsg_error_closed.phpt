--TEST--
socket_sendmsg() and socket_recvmsg() refuse a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_close($a);
$message = ['controllen' => 64];
net_attempt(fn() => socket_sendmsg($a, []));
net_attempt(function () use ($a, $message) {
    socket_recvmsg($a, $message);
});
?>
--EXPECT--
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
