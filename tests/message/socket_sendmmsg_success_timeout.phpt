--TEST--
What does not go in time is left, and the last error tells why
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$messages = array_fill(0, 1000, ['iov' => ['x']]);
$start = hrtime(true);
$sent = socket_sendmmsg($a, $messages, 0, 0.05);
var_dump((hrtime(true) - $start) / 1e9 >= 0.05, $sent > 0 && $sent < 1000, socket_last_error($a) === SOCKET_ETIMEDOUT);
socket_set_nonblock($a);
socket_recv($b, $data, 1, 0);
var_dump(socket_sendmmsg($a, $messages), socket_last_error($a) === SOCKET_EAGAIN);
net_attempt(fn () => socket_sendmmsg($a, $messages, 0, -1.0));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(1)
bool(true)
ValueError: socket_sendmmsg(): Argument #4 ($timeout) must be greater than or equal to 0
