--TEST--
Bytes go both ways between IPv6 sockets
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair(AF_INET6);
var_dump(socket_write($client, 'ping'), socket_read($server, 100));
var_dump(socket_write($server, 'pong'), socket_read($client, 100));
?>
--EXPECT--
int(4)
string(4) "ping"
int(4)
string(4) "pong"
