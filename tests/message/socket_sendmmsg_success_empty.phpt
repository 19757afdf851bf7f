--TEST--
An empty list sends nothing; a message without data is an empty datagram
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmmsg($a, []));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
var_dump(socket_sendmmsg($a, [[], ['iov' => []], ['iov' => ['x']]]));
var_dump(socket_recv($b, $data, 10, 0), socket_recv($b, $data, 10, 0), socket_recv($b, $data, 10, 0));
?>
--EXPECT--
int(0)
bool(false)
int(3)
int(0)
int(0)
int(1)
