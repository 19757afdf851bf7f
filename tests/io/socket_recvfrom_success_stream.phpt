--TEST--
On a stream there is no sender to tell: the address is that of no host
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'hello');
var_dump(socket_recvfrom($server, $data, 100, 0, $address, $port), $data, $address, $port);
?>
--EXPECT--
int(5)
string(5) "hello"
string(7) "0.0.0.0"
int(0)
