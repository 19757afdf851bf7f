--TEST--
A looked-up datagram address makes a socket with a peer
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$server, $port] = net_udp_bound();
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_DGRAM]);
$client = socket_addrinfo_connect($address);
var_dump(socket_write($client, 'hi'), socket_read($server, 10), socket_last_error($client));
?>
--EXPECT--
int(2)
string(2) "hi"
int(0)
