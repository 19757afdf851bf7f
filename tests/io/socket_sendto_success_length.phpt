--TEST--
socket_sendto sends $length bytes, at most the whole string
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
foreach ([0, 3, 6, 100, PHP_INT_MAX] as $length) {
    var_dump(socket_sendto($sender, 'abcdef', $length, 0, '127.0.0.1', $port), socket_read($receiver, 100));
}
?>
--EXPECT--
int(0)
string(0) ""
int(3)
string(3) "abc"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
int(6)
string(6) "abcdef"
