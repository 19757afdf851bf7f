--TEST--
A datagram is never cut: its vectors are one, and too many are refused with nothing sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($right);
var_dump(socket_writev($left, array_fill(0, 1024, 'ab')), strlen(socket_read($right, 10000)));
var_dump(socket_writev($left, array_fill(0, 1025, 'ab')), socket_last_error($left) === SOCKET_EMSGSIZE);
var_dump(socket_read($right, 10000), socket_last_error($right) === SOCKET_EAGAIN);
?>
--EXPECTF--
int(2048)
int(2048)

Warning: socket_writev(): unable to write to socket [90]: Message too long in %s on line %d
bool(false)
bool(true)
bool(false)
bool(true)
