--TEST--
The message is an array
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$message = 'text';
net_attempt(fn() => socket_sendmsg($a, $message));
net_attempt(function () use ($b, &$message) {
    socket_recvmsg($b, $message);
});
?>
--EXPECT--
TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, string given
TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, string given
