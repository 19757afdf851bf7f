--TEST--
socket_deadline() returns what its call returns, and ends a wait that goes on too long
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
var_dump(socket_deadline(10, fn() => socket_write($right, 'text')));
var_dump(socket_deadline(10, fn() => socket_read($left, 10)));
net_attempt(fn() => socket_deadline(0.01, fn() => socket_read($left, 10)));
net_attempt(fn() => socket_deadline(0.01, fn() => socket_recv_exact($left, $data, 10)));
net_attempt(fn() => socket_deadline(0, fn() => socket_sleep(100)));
socket_deadline(INF, fn() => socket_sleep(0.001));
socket_deadline(0, fn() => socket_write($right, 'no wait'));
var_dump(socket_read($left, 10));
?>
--EXPECT--
int(4)
string(4) "text"
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
string(7) "no wait"
