--TEST--
A datagram that is to fill more vectors than one call takes is refused and stays
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
socket_write($left, 'datagram');
var_dump(socket_readv($right, socket_iovec_alloc(1100, ...array_fill(0, 1100, 1))));
var_dump(socket_read($right, 100));
?>
--EXPECTF--
Warning: socket_readv(): unable to read from socket [90]: Message too long in %s on line %d
bool(false)
string(8) "datagram"
