--TEST--
socket_sendmsg() sends an empty datagram for an empty message
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, []));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT), $data);
?>
--EXPECT--
int(0)
int(0)
NULL
