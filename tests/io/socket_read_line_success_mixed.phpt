--TEST--
Lines and bytes can be read in turns, as protocols with headers do
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, "header: 5\nhellotrailer\n");
$length = (int) substr(socket_read($server, 100, PHP_NORMAL_READ), 8);
var_dump($length, socket_recv($server, $body, $length, MSG_WAITALL), $body);
echo net_visible(socket_read($server, 100, PHP_NORMAL_READ)), "\n";
?>
--EXPECT--
int(5)
int(5)
string(5) "hello"
"trailer\n"
