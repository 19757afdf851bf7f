--TEST--
socket_sendmsg() takes as many strings in iov as the system does
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$pieces = array_map(fn(int $i): string => "$i,", range(1, 1024));
var_dump(socket_sendmsg($a, ['iov' => $pieces]) === strlen(implode($pieces)));
socket_recv($b, $data, 10000, 0);
var_dump($data === implode($pieces));
?>
--EXPECT--
bool(true)
bool(true)
