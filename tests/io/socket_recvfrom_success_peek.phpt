--TEST--
MSG_PEEK leaves the datagram for the next call
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port);
var_dump(socket_recvfrom($receiver, $data, 3, MSG_PEEK, $address, $port), $data);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data);
var_dump(socket_recvfrom($receiver, $data, 100, MSG_DONTWAIT, $address, $port));
?>
--EXPECT--
int(3)
string(3) "hel"
int(5)
string(5) "hello"
bool(false)
