--TEST--
A connected datagram socket has a peer to write to
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$server, $port] = net_udp_bound();
$client = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_connect($client, '127.0.0.1', $port), socket_write($client, 'hi'), socket_read($server, 10));
?>
--EXPECT--
bool(true)
int(2)
string(2) "hi"
