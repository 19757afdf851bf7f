--TEST--
A SOCK_SEQPACKET connection keeps the boundaries of messages
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_SEQPACKET);
var_dump(socket_write($one, 'first'), socket_send($one, 'second', 6, 0), socket_write($one, 'third'));
var_dump(socket_read($two, 3), socket_recv($two, $data, 100, 0), $data, socket_recvfrom($two, $data, 100, 0, $address));
var_dump($data, $address);
socket_close($one);
var_dump(socket_read($two, 100), socket_recv($two, $data, 100, 0), $data);
?>
--EXPECT--
int(5)
int(6)
int(5)
string(3) "fir"
int(6)
string(6) "second"
int(5)
string(5) "third"
string(0) ""
string(0) ""
int(0)
NULL
