--TEST--
socket_recvfrom tells the address and port that a datagram came from
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender, $from] = net_udp_bound();
var_dump(socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port === $from);
?>
--EXPECT--
int(5)
int(5)
string(5) "hello"
string(9) "127.0.0.1"
bool(true)
