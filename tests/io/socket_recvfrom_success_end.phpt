--TEST--
At the end of a stream socket_recvfrom returns 0 and stores ""
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_close($client);
$data = 'before';
var_dump(socket_recvfrom($server, $data, 100, 0, $address, $port), $data, $address, $port);
[$one, $two] = net_unix_pair();
socket_close($one);
$data = 'before';
var_dump(socket_recvfrom($two, $data, 100, 0, $address), $data, $address);
?>
--EXPECT--
int(0)
string(0) ""
string(7) "0.0.0.0"
int(0)
int(0)
string(0) ""
string(0) ""
