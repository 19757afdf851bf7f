--TEST--
A failed socket_recvmsg() is remembered in the socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($b);
$message = ['controllen' => 64];
var_dump(@socket_recvmsg($b, $message));
var_dump(socket_last_error($b) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
