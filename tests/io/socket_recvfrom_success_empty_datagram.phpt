--TEST--
An empty datagram has a sender, and the data ""
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender, $from] = net_udp_bound();
var_dump(socket_sendto($sender, '', 0, 0, '127.0.0.1', $port), socket_sendto($sender, 'abc', 0, 0, '127.0.0.1', $port));
$data = 'before';
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address, $port === $from);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data);
?>
--EXPECT--
int(0)
int(0)
int(0)
string(0) ""
string(9) "127.0.0.1"
bool(true)
int(0)
string(0) ""
