--TEST--
A peer that is gone is an error; what went before it is counted
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = net_unix_pair();
socket_close($b);
var_dump(socket_send_all($a, 'x'), socket_last_error($a) === SOCKET_EPIPE);

[$a, $b] = net_unix_pair();
$closer = net_fork(function () { usleep(100000); });
socket_close($b);
[$a, $b] = net_unix_pair();
$reader = net_fork(function () use ($b) { socket_recv_exact($b, $data, 1000); });
socket_close($b);
$sent = socket_send_all($a, str_repeat('x', 4 << 20));
var_dump($sent > 0 && $sent < 4 << 20, in_array(socket_last_error($a), [SOCKET_EPIPE, SOCKET_ECONNRESET]));
pcntl_waitpid($reader, $status);
pcntl_waitpid($closer, $status);
?>
--EXPECTF--
Warning: socket_send_all(): Unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
bool(true)
bool(true)
