--TEST--
Without MSG_TRUNC the rest of a datagram that is too long is gone
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
foreach (['first datagram', 'second'] as $data) {
    socket_sendto($sender, $data, 100, 0, '127.0.0.1', $port);
}
var_dump(socket_recvfrom($receiver, $data, 5, 0, $address, $port), $data);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data);
?>
--EXPECT--
int(5)
string(5) "first"
int(6)
string(6) "second"
