--TEST--
Bytes move from socket to socket, at most so many
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
[$c, $d] = net_unix_pair();
socket_write($a, 'a message and more');
var_dump(socket_splice($b, $c, 9), socket_recv_exact($d, $data, 9), $data);
var_dump(socket_splice($b, $c, 100, 0, 0), socket_last_error($b) === SOCKET_ETIMEDOUT);
var_dump(socket_recv_exact($d, $data, 9), $data);
var_dump(socket_splice($b, $c, 0), socket_splice($b, $c, 100, 0, 0));
?>
--EXPECT--
int(9)
int(9)
string(9) "a message"
int(9)
bool(true)
int(9)
string(9) " and more"
int(0)
int(0)
