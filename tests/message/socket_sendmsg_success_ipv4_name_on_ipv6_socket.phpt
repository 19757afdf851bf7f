--TEST--
An IPv6 socket sends to an AF_INET name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_INET6, SOCK_DGRAM, 0);
[$b, $port] = net_udp_bound();
$name = ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['data']]));
var_dump(socket_recv($b, $data, 10, 0), $data);
?>
--EXPECT--
int(4)
int(4)
string(4) "data"
