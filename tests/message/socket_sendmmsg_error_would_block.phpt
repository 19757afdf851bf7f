--TEST--
A socket that takes no message gives a silent false, one that takes some a short count
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($a);
$messages = array_fill(0, 1000, ['iov' => [str_repeat('x', 4096)]]);
$sent = socket_sendmmsg($a, $messages);
var_dump($sent > 0 && $sent < 1000, socket_last_error($a) === SOCKET_EAGAIN);
var_dump(socket_sendmmsg($a, $messages), socket_last_error($a) === SOCKET_EAGAIN);
for ($received = 0; @socket_recv($b, $data, 4096, MSG_DONTWAIT); $received++);
var_dump($received === $sent);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
