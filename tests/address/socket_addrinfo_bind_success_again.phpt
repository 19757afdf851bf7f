--TEST--
One AddressInfo makes as many sockets as are asked for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_DGRAM]);
$one = socket_addrinfo_bind($address);
$two = socket_addrinfo_bind($address);
unset($address);
var_dump(net_port($one) !== net_port($two), socket_sendto($one, 'hi', 2, 0, '127.0.0.1', net_port($two)), socket_read($two, 10));
?>
--EXPECT--
bool(true)
int(2)
string(2) "hi"
