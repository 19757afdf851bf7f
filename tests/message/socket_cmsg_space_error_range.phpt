--TEST--
The arguments of socket_cmsg_space() are ints of the system, and the number is not negative
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn() => socket_cmsg_space(2147483648, SCM_RIGHTS));
net_attempt(fn() => socket_cmsg_space(SOL_SOCKET, -2147483649));
net_attempt(fn() => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 2147483648));
net_attempt(fn() => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, -1));
net_attempt(fn() => socket_cmsg_space(99, 99, -1));
?>
--EXPECT--
ValueError: socket_cmsg_space(): Argument #1 ($level) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #2 ($type) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #3 ($num) must be between -2147483648 and 2147483647
ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
ValueError: socket_cmsg_space(): Argument #3 ($num) must be greater than or equal to 0
