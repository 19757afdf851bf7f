--TEST--
A datagram socket changes its peer by connecting again
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$first, $first_port] = net_udp_bound();
[$second, $second_port] = net_udp_bound();
$client = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($client, '127.0.0.1', $first_port);
socket_connect($client, '127.0.0.1', $second_port);
socket_write($client, 'hi');
socket_getpeername($client, $address, $port);
var_dump(socket_read($second, 10), $port === $second_port);
?>
--EXPECT--
string(2) "hi"
bool(true)
