--TEST--
With MSG_TRUNC the string has at most $length bytes, and the real size is returned
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
foreach ([10, 3999, 4000, 5000] as $length) {
    socket_sendto($sender, str_repeat('x', 4000), 4000, 0, '127.0.0.1', $port);
    var_dump(socket_recvfrom($receiver, $data, $length, MSG_TRUNC, $address, $from));
    var_dump($data === str_repeat('x', min($length, 4000)), $address);
}
?>
--EXPECT--
int(4000)
bool(true)
string(9) "127.0.0.1"
int(4000)
bool(true)
string(9) "127.0.0.1"
int(4000)
bool(true)
string(9) "127.0.0.1"
int(4000)
bool(true)
string(9) "127.0.0.1"
